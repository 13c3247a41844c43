import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';

const most = { page: 200, pages: 5 };

/** All documents of a list, for what cannot be shown by pages, such as a month or a map; `isCut` where there are more than a thousand. */
export const useAll = <T>(path: string, query: string, enabled = true) =>
  useQuery({
    queryKey: ['all', path, query],
    enabled,
    queryFn: async ({ signal }) => {
      const items: T[] = [];
      let next: string | null = '';
      for (let page = 0; page < most.pages && next !== null; page++) {
        const got: { items: T[]; next: string | null } = await ask(`${path}?${[`limit=${most.page}`, query, next && `after=${next}`].filter(Boolean).join('&')}`, { signal });
        items.push(...got.items);
        next = got.next;
      }
      return { items, isCut: next !== null };
    },
  });
