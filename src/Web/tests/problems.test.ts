import i18n from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { helpFor, problemIn, problemOf, Refused } from '../src/api/problems';
import en from '../src/api/words.en.json';
import zh from '../src/api/words.zh.json';
import { mayWith } from '../src/app/session';

beforeAll(async () => {
  await i18n.init({ lng: 'zh', ns: ['problems'], resources: { zh: { problems: zh }, en: { problems: en } } });
});

const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });

describe('a problem', () => {
  it('is said in the words of the platform, with its article', async () => {
    const problem = await problemIn(answer(422, { code: 'already-accepted', title: '已经受理。', article: '信访工作条例 31' }));
    expect(problem).toMatchObject({ status: 422, code: 'already-accepted', title: '已经受理。', article: '信访工作条例 31' });
    expect(helpFor(problem)).toBeUndefined();
  });

  it('has help where the edge itself said no', async () =>
    expect(helpFor(await problemIn(answer(412, { code: 'stale-version', title: 'x' })))).toBe('请查看新进展后决定是否仍然提交。'));

  it('is a problem too when the answer is no JSON', async () => expect(await problemIn(new Response('<html>', { status: 502 }))).toMatchObject({ status: 502, code: 'unknown' }));

  it('is a conflict when somebody was faster, and undecided when nobody knows', () => {
    const refused = (status: number) => new Refused({ status, code: 'x', title: 'x' });
    expect([409, 412, 422, 503, 0].map(status => refused(status).isConflict)).toEqual([true, true, false, false, false]);
    expect([409, 412, 422, 503, 0].map(status => refused(status).isUndecided)).toEqual([false, false, false, true, true]);
  });

  it('is made of whatever was thrown', () => expect(problemOf(new Error('x'))).toMatchObject({ code: 'console-error', title: 'x' }));
});

describe('what an account may do', () => {
  it('follows from its posts', () => {
    expect(mayWith(['community_officer'], 'RegisterPetition')).toBe(true);
    expect(mayWith(['auditor'], 'RegisterPetition')).toBe(false);
    expect(mayWith([], 'ShowMe')).toBe(true);
  });
});
