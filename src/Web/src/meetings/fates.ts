import type { Api } from '../api/client';

/** What has become of an obligation, for whoever looks at many of them: as its stage says, and whether a meeting for what is open is planned. */
export type Fate = 'open' | 'planned' | 'held' | 'met' | 'late' | 'missed';

/** The worst last, each with a sign of its own, so that nobody has to tell colours apart. */
export const signs: Record<Fate, string> = { met: '✓', held: '◐', planned: '◷', open: '○', late: '▲', missed: '✕' };

const servedBy = (unit: string, served: Api['ServedObligation']) => `${unit} ${served.rule} ${served.period}`;

/** Tells the fate of an obligation, given the meetings that are planned or under way. */
export function fatesAmong(planned: Pick<Api['MeetingEntry'], 'unit' | 'serves'>[]): (obligation: Pick<Api['ObligationDetails'], 'unit' | 'rule' | 'period' | 'stage'>) => Fate {
  const served = new Set(planned.flatMap(meeting => meeting.serves.map(one => servedBy(meeting.unit, one))));
  return obligation => {
    if (obligation.stage !== 'open' && obligation.stage !== 'new') return obligation.stage;
    return served.has(servedBy(obligation.unit, obligation)) ? 'planned' : 'open';
  };
}

/** Things in a table of units by periods: the periods in the order of their last days, and the things in each place. */
export function placed<T extends { unit: string; period: string; due: string }>(things: T[]) {
  const periods = [...new Map(things.toSorted((a, b) => (a.due < b.due ? -1 : 1)).map(thing => [thing.period, thing.due])).keys()];
  const units = [...new Set(things.map(thing => thing.unit))].sort();
  const at = (unit: string, period: string) => things.filter(thing => thing.unit === unit && thing.period === period);
  return { periods, units, at };
}
