import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { dayOf } from './dates';

/** The question which day it is on the platform. */
export const today = { queryKey: ['today'], queryFn: () => answer(api.GET('/api/communities/tree')), staleTime: 600_000 };

/** Whether the platform has said which day it is, or cannot; the shell waits for it, so that no form begins with another day. */
export const useKnowsToday = (): boolean => !useQuery(today).isPending;

/** The platform's today, YYYY-MM-DD. The platform has a clock of its own; the browser's serves only where it does not answer. */
export const useToday = (): string => useQuery(today).data?.asOf ?? dayOf(new Date());
