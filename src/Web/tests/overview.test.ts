import { describe, expect, it } from 'vitest';
import type { Api } from '../src/api/client';
import { quarterOf } from '../src/dates/periods';
import { choicesOf } from '../src/forms/choices';
import { aside, countAt, steps } from '../src/overview/funnel';
import { byMonth, dueOf, yearUpTo } from '../src/overview/months';

const number = (count: number) => ({ count, list: null });
const kept = { inTime: number(3), late: number(1), open: number(5), overdue: number(1), rate: '60.0' } as Api['OnTimeCount'];
const group = (key: string, count: number) => ({ key, count, times: { notice: kept } }) as unknown as Api['PetitionCount'];

describe('the funnel of petitions', () => {
  it('has a place for every stage', () => {
    const placed = [...steps[1]!.stages, ...aside.flatMap(one => one.stages)];
    expect(placed.toSorted()).toEqual(choicesOf('PetitionStage').filter(stage => stage !== 'new').toSorted());
  });

  it('never widens: who came further came as far', () => {
    for (let i = 2; i < steps.length; i++) expect(steps[i - 1]!.stages).toEqual(expect.arrayContaining(steps[i]!.stages));
  });

  it('counts whoever came so far', () => {
    const counts = { total: group('', 10), groups: [group('accepted', 4), group('opinion-served', 2), group('declined', 1), group('registered', 3)] };
    expect([...steps, ...aside].map(({ stages }) => countAt(counts, stages))).toEqual([10, 6, 2, 2, 0, 0, 3, 1]);
  });
});

describe('a year of months', () => {
  it('ends with this month, over the turn of a year', () => {
    const months = yearUpTo('2027-01');
    expect([months.length, months[0], months[11]]).toEqual([12, '2026-02', '2027-01']);
  });

  it('knows nothing of a month in which nothing was received', () => {
    expect(byMonth({ groups: [group('2026-10', 1)] }, 'notice', ['2026-09', '2026-10'])).toEqual([{ month: '2026-09', kept: undefined }, { month: '2026-10', kept }]);
  });

  it('counts as due what was kept, late or is overdue, and not what has time left', () => expect(dueOf(kept)).toBe(5));
});

describe('a quarter', () => {
  it('reaches from its first day to its last', () => {
    expect(quarterOf('2026-11-23')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(quarterOf('2027-02-28')).toEqual({ from: '2027-01-01', to: '2027-03-31' });
  });
});
