import { language } from '../app/preferences';
import { monthInWords } from './dates';

/** 2026-05, 2026-Q2 or 2026-H1 as people say it: 2026年5月, 2026年第二季度, 2026年上半年. */
export function periodInWords(period: string): string {
  const [, year, kind, number] = /^(\d{4})-([QH])(\d)$/.exec(period) ?? [];
  if (kind === undefined) return monthInWords(period);
  if (language() === 'en') return `${kind}${number} ${year}`;
  return kind === 'Q' ? `${year}年第${'一二三四'[Number(number) - 1]}季度` : `${year}年${number === '1' ? '上' : '下'}半年`;
}

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
const yearAndMonth = (month: string) => month.split('-').map(Number) as [number, number];

/** 2026-12 and 1 give 2027-01. */
export const monthAfter = (month: string, months: number): string => {
  const [year, number] = yearAndMonth(month);
  return day(year, number + months, 1).slice(0, 7);
};

/** The first and the last day of the quarter that a day lies in. */
export function quarterOf(today: string): { from: string; to: string } {
  const [year, month] = yearAndMonth(today);
  const first = month - ((month - 1) % 3);
  return { from: day(year, first, 1), to: day(year, first + 3, 0) };
}

/** The weeks of a month from Monday to Sunday, as days YYYY-MM-DD; nothing where a day belongs to another month. */
export function weeksOf(month: string): (string | undefined)[][] {
  const [year, number] = yearAndMonth(month);
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  const weeks: (string | undefined)[][] = [];
  for (let first = 1 - before; day(year, number, Math.max(first, 1)).startsWith(month); first += 7)
    weeks.push(Array.from({ length: 7 }, (_, i) => day(year, number, first + i)).map(one => (one.startsWith(month) ? one : undefined)));
  return weeks;
}
