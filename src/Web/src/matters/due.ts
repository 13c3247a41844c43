import { language } from '../app/preferences';
import { articleInWords } from '../dates/articles';
import { shortDay } from '../dates/dates';

/** A clock that runs for somebody: what the platform says is left of it, its last day, and the article behind it. */
export interface Clock {
  due: string;
  leftZh: string;
  leftEn: string;
  article: string;
  isOverdue: boolean;
}

/** 还剩 3 个工作日，至12月1日（信访工作条例第二十三条）; what is late is told with the day it was due. */
export function dueInWords(clock: Clock, today: string): string {
  return language() === 'zh'
    ? `${clock.leftZh}，${clock.isOverdue ? '期限为' : '至'}${shortDay(clock.due, today)}（${articleInWords(clock.article)}）`
    : `${clock.leftEn}, ${clock.isOverdue ? 'was due on' : 'until'} ${shortDay(clock.due, today)} (${articleInWords(clock.article)})`;
}

/** How near a day is: the parts of a work list. */
export type Nearness = 'overdue' | 'soon' | 'week' | 'later';

/** Days from one day to another; both YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);

export function nearness(due: string, today: string): Nearness {
  const days = daysBetween(today, due);
  return days < 0 ? 'overdue' : days <= 3 ? 'soon' : days <= 7 ? 'week' : 'later';
}
