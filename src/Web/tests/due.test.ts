import { beforeEach, describe, expect, it, vi } from 'vitest';

const spoken = vi.hoisted(() => ({ language: 'zh' }));
vi.mock('../src/app/preferences', () => ({ language: () => spoken.language }));
const { dueInWords, nearness, daysBetween } = await import('../src/matters/due');
const { dayInWords, momentInWords, monthInWords, quarterInWords, shortDay } = await import('../src/dates/dates');
const { articleInWords, chineseNumber } = await import('../src/dates/articles');
const { said, stepSaid } = await import('../src/dates/said');

const clock = { due: '2026-12-01', leftZh: '还剩 3 个工作日', leftEn: '3 working days left', article: '信访工作条例 23', isOverdue: false };

beforeEach(() => { spoken.language = 'zh'; });

describe('a clock in words', () => {
  it('says what is left, the last day and the article', () => {
    expect(dueInWords(clock, '2026-11-26')).toBe('还剩 3 个工作日，至12月1日（信访工作条例第二十三条）');
    spoken.language = 'en';
    expect(dueInWords(clock, '2026-11-26')).toBe('3 working days left, until 1 Dec (Regulations on Petition Work, art. 23)');
  });

  it('says the year where it is another one', () => expect(dueInWords({ ...clock, due: '2027-01-22' }, '2026-11-26')).toContain('至2027年1月22日'));

  it.each([['2026-11-25', 'overdue'], ['2026-11-26', 'soon'], ['2026-11-29', 'soon'], ['2026-11-30', 'week'], ['2026-12-03', 'week'], ['2026-12-04', 'later']])('is near as its day: %s is %s', (due, near) =>
    expect(nearness(due, '2026-11-26')).toBe(near));

  it('counts days over the end of a year and a leap day', () => {
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});

describe('days and times', () => {
  it('are those of China, with the weekday', () => {
    expect(dayInWords('2026-11-22')).toBe('2026年11月22日（周日）');
    expect(momentInWords('2026-11-22T18:40:00Z')).toBe('2026年11月23日（周一） 02:40');
    expect(shortDay('2026-05-01', '2026-11-22')).toBe('5月1日');
  });

  it('have quarters and months by name', () => {
    expect(quarterInWords('2026-09-30')).toBe('2026年第三季度');
    expect(monthInWords('2026-05')).toBe('2026年5月');
    spoken.language = 'en';
    expect(quarterInWords('2026-10-01')).toBe('Q4 2026');
    expect(dayInWords('2026-11-22')).toBe('Sun 22 Nov 2026');
  });
});

describe('a sentence of the platform', () => {
  const at = '2026-10-12T01:05:00Z';

  it('says days and the article in words, and not again the day of its recording', () => {
    expect(stepSaid({ at, words: '2026-10-12 华山街道办事处受理，处理意见最迟应于 2026-12-11 作出（信访工作条例 34）' })).toBe('华山街道办事处受理，处理意见最迟应于12月11日作出（信访工作条例第三十四条）');
    spoken.language = 'en';
    expect(stepSaid({ at, words: '2026-10-11 华山街道 accepted the matter; the opinion is due by 2026-12-11 (recorded 2026-10-12) (信访工作条例 23(3))' }))
      .toBe('11 Oct 华山街道 accepted the matter; the opinion is due by 11 Dec (recorded 12 Oct) (Regulations on Petition Work, art. 23(3))');
  });

  it('leaves numbers of matters and other brackets alone', () =>
    expect(said('登记为 2026-530102001001-9VPGSZ，原编号 2026-01-02-7（3 个文件）')).toBe('登记为 2026-530102001001-9VPGSZ，原编号 2026-01-02-7（3 个文件）'));
});

describe('articles', () => {
  it('are cited as people cite them', () => {
    expect(articleInWords('信访工作条例 23(3)、24')).toBe('信访工作条例第二十三条（三）、第二十四条');
    expect(articleInWords('信访工作条例 22')).toBe('信访工作条例第二十二条');
    expect(articleInWords('民法典 1007')).toBe('民法典第一千零七条');
    expect(articleInWords('信访事项简易办理办法(试行)')).toBe('信访事项简易办理办法(试行)');
  });

  it.each([[1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [23, '二十三'], [105, '一百零五'], [110, '一百一十'], [278, '二百七十八'], [1007, '一千零七'], [1260, '一千二百六十']])('%i is %s', (number, words) =>
    expect(chineseNumber(number)).toBe(words));
});
