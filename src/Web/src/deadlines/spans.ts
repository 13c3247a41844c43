import { daysBetween } from '../matters/due';

/** Days that follow each other and are called the same. */
export interface Span {
  from: string;
  to: string;
  name: string;
  days: number;
}

/** The spans that days make, in their order; a gap or another name begins a new one. */
export function spansOf(days: { day: string; name: string }[]): Span[] {
  const spans: Span[] = [];
  for (const { day, name } of days) {
    const last = spans.at(-1);
    if (last && last.name === name && daysBetween(last.to, day) === 1) Object.assign(last, { to: day, days: last.days + 1 });
    else spans.push({ from: day, to: day, name, days: 1 });
  }
  return spans;
}

/** The months from one day to another, as 2026-09. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  for (let [year, month] = from.split('-').map(Number) as [number, number]; months.at(-1) !== to.slice(0, 7); month === 12 ? [year, month] = [year + 1, 1] : month++)
    months.push(`${year}-${String(month).padStart(2, '0')}`);
  return months;
}
