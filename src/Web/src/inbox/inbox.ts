import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';

/** The unread entries of the inbox; asked for again every minute while somebody looks. */
export const useInbox = (enabled: boolean) =>
  useQuery({ queryKey: ['inbox', 'unread'], queryFn: () => answer(api.GET('/api/notifications/inbox', { params: { query: { show: 'unread', limit: 1 } } })), enabled, refetchInterval: 60_000 }).data;
