import { infiniteQueryOptions } from '@tanstack/react-query';
import { ask } from '../api/client';
import { queries } from '../api/queries';
import type { Page } from '../app/pages';
import { whenMay } from '../app/session';
import { filtersIn, queryOf } from './listUrl';

/** The question for a list's rows, a page after another. */
export const pagesOf = <T>(path: string, query: string, goesOn: 'after' | 'before') => infiniteQueryOptions({
  queryKey: ['list', path, query],
  queryFn: ({ pageParam, signal }) =>
    ask<{ items: T[]; next: string | number | null }>(`${path}?${[query, pageParam && `${goesOn}=${pageParam}`].filter(Boolean).join('&')}`, { signal }),
  initialPageParam: '' as string | number,
  getNextPageParam: last => last.next ?? undefined,
});

/** Asks for the first rows that a page shows at this address, while its code is still on its way; never for a post that may not see them. */
export async function askForRows(page: Page | undefined, search: string) {
  if (page?.rows) await whenMay(page.needs, () => void queries.prefetchInfiniteQuery(pagesOf(page.rows!, queryOf(filtersIn(search)), 'after')));
}
