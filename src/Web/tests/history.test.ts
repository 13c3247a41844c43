import { describe, expect, it } from 'vitest';
import { instantInChina, isId, isSealed, moduleOf, within } from '../src/history/values';

describe('values of the log', () => {
  it('are sealed where they say for whom', () => {
    expect(isSealed({ sealedFor: 'a', event: 'b', field: 'request', nonce: '', text: '' })).toBe(true);
    expect([null, 'sealedFor', 7, { person: 'a' }, ['sealedFor']].some(isSealed)).toBe(false);
  });

  it('belong to the module that their stored name begins with', () => expect(moduleOf('petitions.petition-registered.v1')).toBe('petitions'));

  it('are asked for by a version that there is', () => {
    expect([0, 3, 99, 2.7, Number.NaN].map(version => within(version, 1, 12))).toEqual([1, 3, 12, 2, 1]);
  });

  it('are asked for by the time on a clock in China', () => {
    expect(Date.parse(instantInChina('2026-05-11T09:00'))).toBe(Date.UTC(2026, 4, 11, 1));
    expect(Date.parse(instantInChina('2026-05-11T09:00:30'))).toBe(Date.UTC(2026, 4, 11, 1, 0, 30));
  });

  it('are found by an id and by nothing else', () => {
    expect(isId('0192f0c1-aaaa-7bbb-8ccc-0123456789ab')).toBe(true);
    expect(isId('0192f0c1')).toBe(false);
  });
});
