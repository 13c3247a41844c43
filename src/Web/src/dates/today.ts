import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { dayOf } from './dates';

const question = { queryKey: ['today'], queryFn: () => answer(api.GET('/api/communities/tree')), staleTime: 600_000 };

/** Whether the platform has said which day it is, or cannot; the shell waits for it, so that no form begins with another day. */
export const useKnowsToday = (): boolean => !useQuery(question).isPending;

/** The platform's today, YYYY-MM-DD. The platform has a clock of its own; the browser's serves only where it does not answer. */
export const useToday = (): string => useQuery(question).data?.asOf ?? dayOf(new Date());
