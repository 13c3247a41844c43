import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { dayOf } from './dates';

/** The platform's today, YYYY-MM-DD. The platform has a clock of its own, so the browser's is asked only until it has answered. */
export function useToday(): string {
  const tree = useQuery({ queryKey: ['today'], queryFn: () => answer(api.GET('/api/communities/tree')), staleTime: 600_000 });
  return tree.data?.asOf ?? dayOf(new Date());
}
