import { useMe } from '../app/session';
import { useFilters } from '../lists/useList';

/** The unit that a page is about: the one in its address, else that of the account's first post. */
export function useScope(): string {
  const mine = useMe()?.posts[0]?.unit.split('-')[0];
  return useFilters().filters.unit ?? mine ?? '';
}
