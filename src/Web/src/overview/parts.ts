import { useQuery } from '@tanstack/react-query';
import { ask, type Api } from '../api/client';
import { useMay } from '../app/session';
import type { RegularityRow } from '../meetings/regularity';

/** Numbers of a unit and of those right below it, by code. A unit that is not for the reader is absent; one without anything has zeros. */
export type Parts<T> = Map<string, T>;

function useParts<TAnswer, T>(operation: string, path: string, partsOf: (answer: TAnswer) => [string, T][]) {
  const may = useMay();
  return useQuery({ queryKey: ['parts', path], enabled: may(operation), queryFn: async (): Promise<Parts<T>> => new Map(partsOf(await ask<TAnswer>(path))) });
}

/** Petitions by unit, of what a query leaves. */
export const usePetitions = (unit: string, query: string) =>
  useParts<Api['PetitionCounts'], Api['PetitionCount']>('CountPetitions', `/api/petitions/counts?by=part&unit=${unit}&${query}`, counts => counts.groups.map(group => [group.key!, group]));

/** Meetings owed and held by unit, of what a query leaves. */
export const useMeetings = (unit: string, query: string) =>
  useParts<{ rows: RegularityRow[] }, RegularityRow>('GetRegularity', `/api/meetings/obligations/regularity?by=part&unit=${unit}&${query}`, counts => counts.rows.slice(1).map(row => [row.keys[0]!, row]));

/** Pilots by unit. */
export const usePilots = (unit: string) =>
  useParts<Api['PilotCounts'], Api['PilotCount']>('CountPilots', `/api/pilots/counts?unit=${unit}`, counts => counts.units.map(one => [one.unit, one]));
