import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { useMe } from '../app/session';

/** Whether a post of the account stands at a unit or above it, a department's with its government, so that it is worth offering what is done there. The API decides. */
export function useReach(unit: string): boolean {
  const me = useMe();
  const path = useQuery({ queryKey: ['path', unit], enabled: unit !== '', queryFn: () => answer(api.GET('/api/communities/tree/path', { params: { query: { of: unit } } })) });
  return me?.posts.some(post => path.data?.items.some(above => above.code === post.unit.split('-')[0])) ?? false;
}
