import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client';

const county = (code: string) => `${code.slice(0, 6)}000000`;
const isCounty = (code: string) => !code.startsWith('00', 4) && code.length >= 12;

/** The units around a post at `unit`: its district with what lies below, or for higher posts what lies two steps below them. */
export function unitsAround(unit: string) {
  const root = isCounty(unit) ? county(unit) : unit.slice(0, 12);
  return queryOptions({
    queryKey: ['units-around', root],
    enabled: root !== '',
    staleTime: 600_000,
    queryFn: async () => {
      const [above, below] = await Promise.all([
        answer(api.GET('/api/communities/tree/path', { params: { query: { of: root } } })),
        answer(api.GET('/api/communities/tree', { params: { query: { under: root, depth: 2 } } })),
      ]);
      return [...above.items.slice().reverse(), ...below.items];
    },
  });
}
