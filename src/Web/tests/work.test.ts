import { describe, expect, it, vi } from 'vitest';

vi.mock('../src/app/preferences', () => ({ language: () => 'zh' }));
const { completeUntil, nextOf, parts } = await import('../src/home/work');

const owed = (id: string, due: string, kind = 'petition') => ({ kind, id, unit: '', body: '', rule: '', article: '', due, name: null, about: null, stage: null, isOverdue: false, leftZh: '', leftEn: '' });
const list = (goesOn: boolean, ...items: ReturnType<typeof owed>[]) => ({ items, goesOn });
const shown = (...lists: ReturnType<typeof list>[]) => parts(lists, '2026-11-23').map(part => [part.near, ...part.items.map(item => item.id)]);

describe('the work of several modules', () => {
  it('is one list by the day, under the headings of how near it is', () =>
    expect(shown(list(false, owed('a', '2026-11-20'), owed('b', '2026-11-29')), list(false, owed('c', '2026-11-19', 'meeting'), owed('d', '2026-11-24', 'meeting'), owed('e', '2027-01-04', 'meeting'))))
      .toEqual([['overdue', 'c', 'a'], ['soon', 'd'], ['week', 'b'], ['later', 'e']]));

  it('has no heading where nothing is', () => expect(shown(list(false), list(false))).toEqual([]));

  it('shows of a day only what all lists are known to have before it', () => {
    const [long, short] = [list(true, owed('a', '2026-11-23'), owed('b', '2026-11-25')), list(false, owed('c', '2026-11-24'), owed('d', '2026-12-24'))];
    expect(completeUntil([long, short])).toBe('2026-11-25');
    expect(shown(long, short)).toEqual([['soon', 'a', 'c', 'b']]);
    expect(shown({ ...long, goesOn: false }, short)).toEqual([['soon', 'a', 'c', 'b'], ['later', 'd']]);
  });

  it('takes the first day of the last matter for where the next page begins', () =>
    expect(completeUntil([list(true, owed('a', '2026-11-23'), owed('b', '2026-11-24'), owed('b', '2026-12-30'))])).toBe('2026-11-24'));

  it('goes on with the list that ends first', () => {
    const [near, far, done] = [list(true, owed('a', '2026-11-23')), list(true, owed('b', '2026-12-23')), list(false, owed('c', '2026-11-01'))];
    expect(nextOf([near, far, done])).toEqual([near]);
    expect(nextOf([done])).toEqual([]);
  });

  it('goes on with a list whose page held nothing yet', () => {
    const empty = list(true);
    expect(nextOf([empty, list(false, owed('a', '2026-11-23'))])).toEqual([empty]);
  });
});
