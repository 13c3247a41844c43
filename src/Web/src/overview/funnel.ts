import type { Api } from '../api/client';

type Stage = Api['PetitionStage'];

const reexamined: Stage[] = ['reexamination-requested', 'reexamination-opinion-issued', 'reexamination-opinion-served'];
const reviewed: Stage[] = ['review-requested', 'review-opinion-issued', 'review-opinion-served', ...reexamined];
const served: Stage[] = ['opinion-served', ...reviewed];
const concluded: Stage[] = ['opinion-issued', ...served];
const accepted: Stage[] = ['accepted', ...concluded];

/** How far petitions come on the path of the law, each step with the stages of those that came so far; all who were received begin it. */
export const steps: { key: string; stages: Stage[] }[] = [
  { key: 'received', stages: [] },
  { key: 'accepted', stages: accepted },
  { key: 'concluded', stages: concluded },
  { key: 'served', stages: served },
  { key: 'reviewed', stages: reviewed },
  { key: 'reexamined', stages: reexamined },
];

/** Where those stand that were not accepted: on the way to it, or on another way. */
export const aside: { key: string; stages: Stage[] }[] = [
  { key: 'before', stages: ['registered', 'transferred', 'transfer-objected', 'jurisdiction-disputed'] },
  { key: 'elsewhere', stages: ['declined', 'open-elsewhere', 'proposal-answered', 'accusation-passed-on', 'withdrawn', 'concluded-elsewhere'] },
];

/** How many petitions stand at one of these stages; all of them where no stage is named. */
export function countAt(counts: Pick<Api['PetitionCounts'], 'total' | 'groups'>, stages: Stage[]): number {
  return stages.length === 0 ? counts.total.count : counts.groups.filter(group => stages.some(stage => stage === group.key)).reduce((sum, group) => sum + group.count, 0);
}
