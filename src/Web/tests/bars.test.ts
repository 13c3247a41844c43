import { describe, expect, it } from 'vitest';
import { placeOf, todayIn } from '../src/pilots/bars';

const chart = { from: '2026-06-21', to: '2026-06-30' };

describe('a bar', () => {
  it('reaches from its first day to the end of its last', () => {
    expect(placeOf({ start: '2026-06-21', due: '2026-06-30' }, chart)).toEqual({ left: 0, width: 100 });
    expect(placeOf({ start: '2026-06-26', due: '2026-06-26' }, chart)).toEqual({ left: 50, width: 10 });
  });
});

describe('today', () => {
  it('stands on the chart only while the plan runs', () => {
    expect(todayIn('2026-06-26', chart)).toBe(50);
    expect(todayIn('2026-06-20', chart)).toBeUndefined();
    expect(todayIn('2026-07-01', chart)).toBeUndefined();
  });
});
