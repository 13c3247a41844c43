import { describe, expect, it } from 'vitest';
import { choicesOf } from '../src/forms/choices';
import { stateOf, states } from '../src/notices/notices';
import words from '../src/notices/words.zh.json';

describe('a notice', () => {
  const notice = { from: '2026-05-11', until: '2026-05-18', withdrawal: null };

  it('stands as its days and its withdrawal say', () => {
    expect(stateOf(notice, '2026-05-10')).toBe('coming');
    expect(stateOf(notice, '2026-05-11')).toBe('current');
    expect(stateOf(notice, '2026-05-18')).toBe('current');
    expect(stateOf(notice, '2026-05-19')).toBe('over');
    expect(stateOf({ ...notice, withdrawal: { on: '2026-05-12', reason: '活动取消' } }, '2026-05-19')).toBe('withdrawn');
  });

  it('has words for every state and kind', () => {
    expect(Object.keys(words.states)).toEqual([...states]);
    expect(Object.keys(words.NoticeKind).sort()).toEqual(choicesOf('NoticeKind').toSorted());
  });
});
