import type { Api } from '../api/client';

export type Notice = Api['NoticeDetails'];

/** How a notice can stand, in the words of the list's filter. */
export const states = ['current', 'coming', 'over', 'withdrawn'] as const;

/** How a notice stands on a day. */
export function stateOf(notice: Pick<Notice, 'from' | 'until' | 'withdrawal'>, today: string): (typeof states)[number] {
  if (notice.withdrawal) return 'withdrawn';
  if (notice.until < today) return 'over';
  return notice.from > today ? 'coming' : 'current';
}
