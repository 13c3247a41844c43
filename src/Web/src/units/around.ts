import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { useMay, useMe } from '../app/session';

const county = (code: string) => `${code.slice(0, 6)}000000`;
const isCounty = (code: string) => !code.startsWith('00', 4) && code.length >= 12;

/** The units around a post at `unit`: its district with what lies below, or for higher posts what lies two steps below them. */
function unitsAround(unit: string) {
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

/** From how many letters on units are looked for in the whole tree. */
const enough = 2;

/** The units around one's own post whose name or code holds what was typed; and, from two letters on, those elsewhere that are called so, with what lies above them. */
export function useUnits(typed: string, levels?: string[]) {
  const words = typed.trim();
  const may = useMay();
  const around = useQuery(unitsAround(useMe()?.posts[0]?.unit ?? ''));
  const named = useQuery({
    queryKey: ['units-named', words],
    enabled: words.length >= enough && may('FindUnits'),
    queryFn: () => answer(api.GET('/api/communities/tree/named', { params: { query: { name: words } } })),
  });
  const near = (around.data ?? []).filter(unit => `${unit.name} ${unit.code}`.includes(words)).map(({ code, name, level }) => ({ code, name, level, above: '' }));
  const far = (named.data?.items ?? []).filter(unit => !near.some(one => one.code === unit.code)).map(({ code, name, level, above }) => ({ code, name, level, above: above[0] ?? '' }));
  return {
    isPending: around.isPending,
    isLooking: named.isFetching,
    error: around.error ?? named.error,
    retry: () => void Promise.all([around.refetch(), named.refetch()]),
    found: [...near, ...far].filter(unit => levels === undefined || levels.includes(unit.level)),
  };
}
