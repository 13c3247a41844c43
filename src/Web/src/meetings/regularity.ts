import { useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';

/** How regularly the meetings of a kind were held. */
export interface RegularityRow {
  keys: string[];
  name: string | null;
  owed: number;
  met: number;
  late: number;
  missed: number;
  held: number;
  open: number;
  obstacles: Record<string, number>;
  rate?: string | null;
}

/** What was owed against what was held, told apart by something; the first row counts all. */
export const useRegularity = (by: string, query: string) =>
  useQuery({
    queryKey: ['regularity', by, query],
    queryFn: () => ask<{ asOf: string; rows: RegularityRow[] }>(`/api/meetings/obligations/regularity?by=${by}&${query}`),
    placeholderData: previous => previous,
  });
