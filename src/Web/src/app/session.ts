import { useQuery } from '@tanstack/react-query';
import { answer, api, type Api } from '../api/client';
import permissions from '../api/generated/permissions.json';
import { queries } from '../api/queries';

const roles = permissions as Record<string, string[]>;

export const whoIsSignedIn = { queryKey: ['me'], queryFn: () => answer(api.GET('/api/me')), staleTime: Infinity };

/** The question who is signed in. */
export const useAccount = () => useQuery(whoIsSignedIn);

/** Who is signed in, and the posts that the account holds. */
export const useMe = () => useAccount().data;

/** Whether one of the account's posts may use an operation of the API, by its id. The API decides anew whenever it is asked. */
export function useMay(): (operation: string) => boolean {
  const me = useMe();
  return operation => me !== undefined && mayWith(me.posts.map(post => post.role), operation);
}

/** Acts as soon as it is known who is signed in, if one of their posts may use an operation. */
export async function whenMay(operation: string, act: () => void) {
  await queries.prefetchQuery(whoIsSignedIn);
  const me = queries.getQueryData<Api['MyAccount']>(whoIsSignedIn.queryKey);
  if (me !== undefined && mayWith(me.posts.map(post => post.role), operation)) act();
}

export const mayWith = (held: string[], operation: string): boolean => roles[operation] === undefined || roles[operation].some(role => held.includes(role));

/** The roles whose posts may use an operation of the API, in the order of their names. */
export const rolesWho = (operation: string): string[] => (roles[operation] ?? []).toSorted();
