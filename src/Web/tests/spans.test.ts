import { describe, expect, it } from 'vitest';
import { monthsFrom, spansOf } from '../src/deadlines/spans';

describe('spans of days', () => {
  it('go on over the end of a month and end at a gap or another name', () =>
    expect(spansOf([{ day: '2026-01-31', name: 'a' }, { day: '2026-02-01', name: 'a' }, { day: '2026-02-02', name: 'b' }, { day: '2026-02-04', name: 'b' }])).toEqual([
      { from: '2026-01-31', to: '2026-02-01', name: 'a', days: 2 }, { from: '2026-02-02', to: '2026-02-02', name: 'b', days: 1 }, { from: '2026-02-04', to: '2026-02-04', name: 'b', days: 1 },
    ]));

  it('lie in months, the first and the last included', () => {
    expect(monthsFrom('2026-11-30', '2027-02-01')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsFrom('2026-11-01', '2026-11-30')).toEqual(['2026-11']);
  });
});
