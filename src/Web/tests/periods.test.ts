import { describe, expect, it, vi } from 'vitest';

vi.mock('../src/app/preferences', () => ({ language: () => 'zh' }));
const { monthAfter, periodInWords, weeksOf } = await import('../src/dates/periods');

describe('a period', () => {
  it('is said as people say it', () =>
    expect(['2026-05', '2026-Q2', '2026-H1', '2026-H2'].map(periodInWords)).toEqual(['2026年5月', '2026年第二季度', '2026年上半年', '2026年下半年']));

  it('follows another over the end of the year', () => expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']));
});

describe('the weeks of a month', () => {
  it('begin on Monday, and leave other months empty', () => {
    const weeks = weeksOf('2026-05'); // 1 May 2026 is a Friday.
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([undefined, undefined, undefined, undefined, '2026-05-01', '2026-05-02', '2026-05-03']);
    expect(weeks[4]!.filter(Boolean)).toHaveLength(7);
  });

  it('can be four, or six', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2026-08')).toHaveLength(6);
  });
});
