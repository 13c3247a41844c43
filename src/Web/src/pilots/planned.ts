import type { Api } from '../api/client';

type Plan = Api['PlanVersion'];

/** The plan in force; none yet. */
export const inForce = (pilot: Pick<Api['PilotDetails'], 'plans' | 'versionInForce'>): Plan | undefined => pilot.plans.find(one => one.plan.version === pilot.versionInForce);

/** The plan that awaits its answer; none does. */
export const awaiting = (pilot: Pick<Api['PilotDetails'], 'plans'>): Plan | undefined => pilot.plans.find(one => !one.approvedOn && !one.returnedOn);

/** What a new version begins with: the last one that was written, else one goal with one task. */
export function beginningOf(pilot: Pick<Api['PilotDetails'], 'plans'>): { goals: Partial<Api['PlannedGoal']>[]; tasks: Partial<Api['PlannedTask']>[] } {
  const last = pilot.plans.at(-1)?.plan;
  if (!last) return { goals: [{ number: 1 }], tasks: [{ number: 1, goal: 1, phase: 'P2' }] };
  return { goals: last.goals, tasks: last.tasks.map(({ number, goal, task, measures, owner, phase, start, due }) => ({ number, goal, task, measures, owner, phase, start, due })) };
}

/** The number of the next thing in a list. */
export const nextNumber = (things: { number?: number }[]): number => Math.max(0, ...things.map(thing => thing.number ?? 0)) + 1;
