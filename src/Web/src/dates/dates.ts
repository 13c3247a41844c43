import { language } from '../app/preferences';

/*
 * Days and times as people in China write them: Asia/Shanghai whatever the browser's zone is, the weekday shown, 24 hours.
 * A day of the API is text, YYYY-MM-DD; it is never made an instant, so no zone can move it.
 */

const weekdays = { zh: '日一二三四五六', en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] };
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const chinaOffset = 8 * 60 * 60 * 1000;

const parts = (day: string) => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { year, month, date, weekday: new Date(Date.UTC(year, month - 1, date)).getUTCDay() };
};

/** 2026年12月1日（周二） / Tue 1 Dec 2026 */
export function dayInWords(day: string): string {
  const { year, month, date, weekday } = parts(day);
  return language() === 'zh' ? `${year}年${month}月${date}日（周${weekdays.zh[weekday]}）` : `${weekdays.en[weekday]} ${date} ${months[month - 1]} ${year}`;
}

/** 12月1日 / 1 Dec; with the year where it is another than that of `today`. */
export function shortDay(day: string, today?: string): string {
  const { year, month, date } = parts(day);
  const otherYear = today !== undefined && parts(today).year !== year;
  return language() === 'zh' ? `${otherYear ? `${year}年` : ''}${month}月${date}日` : `${date} ${months[month - 1]}${otherYear ? ` ${year}` : ''}`;
}

/** An instant: 2026年11月22日（周日）18:40 */
export function momentInWords(instant: string): string {
  const china = new Date(Date.parse(instant) + chinaOffset).toISOString();
  return `${dayInWords(china.slice(0, 10))} ${china.slice(11, 16)}`;
}

/** The day of an instant in China, YYYY-MM-DD. */
export const dayOf = (instant: Date | string): string =>
  new Date((typeof instant === 'string' ? Date.parse(instant) : instant.getTime()) + chinaOffset).toISOString().slice(0, 10);

/** 2026年第三季度 / Q3 2026 */
export function quarterInWords(day: string): string {
  const { year, month } = parts(day);
  const quarter = Math.floor((month - 1) / 3);
  return language() === 'zh' ? `${year}年第${'一二三四'[quarter]}季度` : `Q${quarter + 1} ${year}`;
}

/** 2026-05 as 2026年5月 / May 2026 */
export function monthInWords(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return language() === 'zh' ? `${year}年${number}月` : `${months[number - 1]} ${year}`;
}
