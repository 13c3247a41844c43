import type { Api } from '../api/client';
import { monthAfter } from '../dates/periods';

/** The times of the law, as the counts call them. */
export const times = ['notice', 'opinion', 'review', 'reexamination'] as const;
export type Time = (typeof times)[number];

/** How a time of the law was kept for what was received in a month; nothing is known where nothing was received. */
export interface MonthOfTime {
  month: string;
  kept?: Api['OnTimeCount'];
}

/** The twelve months up to this one, those without petitions too. */
export const yearUpTo = (month: string): string[] => Array.from({ length: 12 }, (_, index) => monthAfter(month, index - 11));

/** How a time was kept, month by month. */
export const byMonth = (counts: Pick<Api['PetitionCounts'], 'groups'>, time: Time, months: string[]): MonthOfTime[] =>
  months.map(month => ({ month, kept: counts.groups.find(group => group.key === month)?.times[time] }));

/** How many were due by now, in time or not. */
export const dueOf = (kept: Api['OnTimeCount']): number => kept.inTime.count + kept.late.count + kept.overdue.count;
