import { describe, expect, it } from 'vitest';
import type { Api } from '../src/api/client';
import { chainOf } from '../src/pilots/chain';

const city: Api['ApprovalStep'] = { level: 'prefecture', role: 'city_urban_division', rule: 'PA-01', title: '市民委审核' };
const province: Api['ApprovalStep'] = { level: 'province', role: 'province_supervisor', rule: 'PA-02', title: '省民委认可' };
const said = (step: Api['ApprovalStep'], outcome: Api['PilotApplicationsReviewOutcome'], attempt = 1): Api['PilotApplicationsReview'] =>
  ({ attempt, step, outcome, on: '2026-06-01', documentNumber: null, words: outcome!, missing: [], correctionDue: null });
const standing = (stage: Api['ApplicationStage'], step: number, reviews: Api['PilotApplicationsReview'][], attempt = 1) =>
  chainOf({ chain: { version: 1, steps: [city, province] }, stage, step, reviews, attempt }).map(link => `${link.standing}${link.review ? `:${link.review.outcome}` : ''}`);

describe('the chain of approvals', () => {
  it('waits until the district submits', () => expect(standing('draft', 0, [])).toEqual(['waiting', 'waiting']));

  it('shows who has it, and what the levels below said', () =>
    expect(standing('submitted', 1, [said(city, 'passed-on')])).toEqual(['agreed:passed-on', 'here']));

  it('climbs again from below after a correction, and forgets what was said before it', () =>
    expect(standing('submitted', 0, [said(city, 'passed-on'), said(province, 'returned')])).toEqual(['here', 'waiting']));

  it('ends where a level said no', () => {
    expect(standing('rejected', 1, [said(city, 'passed-on'), said(province, 'rejected')])).toEqual(['agreed:passed-on', 'rejected:rejected']);
    expect(standing('returned', 0, [said(city, 'returned')])).toEqual(['returned:returned', 'waiting']);
  });

  it('says nothing of earlier attempts', () =>
    expect(standing('submitted', 1, [said(city, 'rejected'), said(city, 'passed-on', 2)], 2)).toEqual(['agreed:passed-on', 'here']));

  it('ends with the recognition', () =>
    expect(standing('recognised', 1, [said(city, 'passed-on'), said(province, 'recognised')])).toEqual(['agreed:passed-on', 'recognised:recognised']));
});
