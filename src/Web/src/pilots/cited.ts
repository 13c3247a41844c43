import { useQuery } from '@tanstack/react-query';
import { ask, type Api } from '../api/client';
import { language } from '../app/preferences';

/** Tells what an event says that a matter cites; nothing where the reader may not see its matter, or nothing is cited. */
export function useCited(address: string, citesAny: boolean): (place: Api['EventPlace']) => string | undefined {
  const cited = useQuery({ queryKey: ['cited', address], enabled: citesAny, queryFn: () => ask<Api['CitedEvents']>(`${address}/cited-events`) });
  return place => cited.data?.events.find(event => event.stream === place.stream && event.version === place.version)?.words?.[language()];
}
