import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import permissions from '../api/generated/permissions.json';

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

export const mayWith = (held: string[], operation: string): boolean => roles[operation] === undefined || roles[operation].some(role => held.includes(role));

/** The roles whose posts may use an operation of the API, in the order of their names. */
export const rolesWho = (operation: string): string[] => (roles[operation] ?? []).toSorted();
