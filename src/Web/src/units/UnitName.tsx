import { useQueries, useQuery } from '@tanstack/react-query';
import { ask } from '../api/client';

/** Names are asked for together: all that a page shows in one moment go in a few requests of at most this many codes. */
const most = 20;
let waiting = new Map<string, ((name: string) => void)[]>();
let failing: ((error: unknown) => void)[] = [];

async function askForAll() {
  const [asked, failed] = [waiting, failing];
  [waiting, failing] = [new Map(), []];
  const codes = [...asked.keys()];
  try {
    for (let first = 0; first < codes.length; first += most) {
      const some = codes.slice(first, first + most);
      const page = await ask<{ items: { code: string; names: { name: string }[] }[] }>(`/api/communities/units?limit=${most}&code=${some.join(',')}`);
      const names = new Map(page.items.map(unit => [unit.code, unit.names.at(-1)?.name]));
      for (const code of some) for (const tell of asked.get(code)!) tell(names.get(code) ?? code);
    }
  } catch (error) {
    for (const fail of failed) fail(error);
  }
}

const nameOf = (code: string) => new Promise<string>((resolve, reject) => {
  if (waiting.size === 0) setTimeout(() => void askForAll());
  waiting.set(code, [...(waiting.get(code) ?? []), resolve]);
  failing.push(reject);
});

const unitName = (code: string) => ({ queryKey: ['unit-name', code], queryFn: () => nameOf(code), staleTime: Infinity, enabled: code !== '' });

/** A unit's name as it is called today; its code until that is known, and where nothing has that code. */
export const useUnitName = (code: string): string => useQuery(unitName(code)).data ?? code;

/** The names of several units, in their order. */
export const useUnitNames = (codes: string[]): string[] => useQueries({ queries: codes.map(unitName) }).map((name, index) => name.data ?? codes[index]!);

/** A unit by its name. */
export function UnitName({ code }: { code: string }) {
  return <span title={code}>{useUnitName(code)}</span>;
}
