import type { Api } from '../api/client';
import { nearness, type Nearness } from '../matters/due';

export type Item = Api['WorkListItem'];

/** The modules' work lists: the operation that somebody needs for one, and its address. Each is asked for by itself. */
export const workLists = [
  { needs: 'GetWorkList', path: '/api/petitions/work-list', module: 'petitions' },
  { needs: 'GetMeetingWorkList', path: '/api/meetings/work-list', module: 'meetings' },
  { needs: 'GetPilotWorkList', path: '/api/pilots/work-list', module: 'pilots' },
] as const;

/** As much of a module's list as has been loaded. */
export interface Loaded {
  items: Item[];
  goesOn: boolean;
}

/** The day up to which all lists are complete; none once they are loaded to the end. A list begins its next page at the day of its last matter or later. */
export function completeUntil(lists: Loaded[]): string | undefined {
  const ends = lists.filter(list => list.goesOn && list.items.length > 0).map(list => {
    const last = list.items.at(-1)!;
    return list.items.filter(item => item.id === last.id && item.kind === last.kind).map(item => item.due).sort()[0]!;
  });
  return ends.sort()[0];
}

/** The lists as one, by the day, and under each heading what belongs there. What lies beyond the day up to which all are complete waits, so that nothing appears above what was read already. */
export function parts(lists: Loaded[], today: string): { near: Nearness; items: Item[] }[] {
  const until = completeUntil(lists);
  const items = lists.flatMap(list => list.items).filter(item => until === undefined || item.due <= until);
  const sorted = items.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return (['overdue', 'soon', 'week', 'later'] satisfies Nearness[])
    .map(near => ({ near, items: sorted.filter(item => nearness(item.due, today) === near) }))
    .filter(part => part.items.length > 0);
}

/** The lists whose next page holds the next day: with one step the others need not be asked. */
export const nextOf = <T extends Loaded>(lists: T[]): T[] => {
  const until = completeUntil(lists);
  return lists.filter(list => list.goesOn && (list.items.length === 0 || completeUntil([list]) === until));
};
