import type { Api } from '../api/client';

type Review = Api['PilotApplicationsReview'];

/** How a level of the way up stands in the attempt that is alive. */
export type Standing = 'agreed' | 'recognised' | 'here' | 'returned' | 'rejected' | 'waiting';

/** A level of the way up, how it stands, and what it said where that still counts. */
export interface Link {
  step: Api['ApprovalStep'];
  standing: Standing;
  review?: Review;
}

const ended = { returned: 'returned', rejected: 'rejected', recognised: 'recognised', submitted: 'here' } as const;

/** An application's chain of approvals, level by level from below. */
export function chainOf(application: Pick<Api['ApplicationDetails'], 'chain' | 'step' | 'stage' | 'attempt' | 'reviews'>): Link[] {
  const { chain, step: at, stage, attempt, reviews } = application;
  const atLevel = ended[stage as keyof typeof ended];
  return chain.steps.map((step, index) => {
    const standing: Standing = atLevel === undefined || index > at ? 'waiting' : index < at ? 'agreed' : atLevel;
    const said = standing === 'waiting' || standing === 'here' ? undefined : reviews.findLast(review => review.attempt === attempt && review.step.level === step.level && review.step.role === step.role);
    return { step, standing, review: said };
  });
}
