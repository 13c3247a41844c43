import { Select } from 'antd';
import type { TFunction } from 'i18next';
import type { Api } from '../api/client';
import { DayInput } from '../controls/DayInput';
import { dayInWords } from '../dates/dates';
import type { StepForms } from '../matters/Steps';

const deciders = ['city_urban_division', 'province_supervisor', 'steering_head', 'steering_deputy'];
const clocks = ['PA-01', 'PA-02'];

/** How the steps of a round are filled in. */
export const roundForms = (address: string, round: Api['RoundDetails'], today: string, t: TFunction): StepForms => ({
  module: 'pilots',
  address,
  aside: ['PutStandardInForce', 'ReviseApprovalChain', 'FreezeRound', 'LiftFreeze', 'AdjustPhases'],
  controls: {
    '*': { reason: 'long' },
    AdjustPhases: { phases: () => <PhaseDaysInput titles={round.phases} />, reason: 'long' },
    ReviseApprovalChain: {
      level: () => <Select options={['prefecture', 'province'].map(value => ({ value, label: t(`UnitLevel.${value}`) }))} />,
      role: () => <Select options={deciders.map(value => ({ value, label: t(`console:role.${value}`) }))} />,
      rule: () => <Select options={clocks.map(value => ({ value, label: t(`rule.${value}`) }))} />,
      reason: 'long',
    },
    LiftFreeze: { from: () => <Select options={round.freezes.filter(freeze => freeze.to >= today).map(freeze => ({ value: freeze.from, label: t('round.days', { from: dayInWords(freeze.from), to: dayInWords(freeze.to) }) }))} /> },
  },
  openDays: ['to'],
  initial: {
    AdjustPhases: { phases: round.phases.map(({ phase, from, to }) => ({ phase, from, to })) },
    ReviseApprovalChain: { steps: round.chains.at(-1)?.steps },
    LiftFreeze: { from: round.freezes.find(freeze => freeze.to >= today)?.from },
  },
});

/** The days of every phase; none is added or left out. */
function PhaseDaysInput({ titles, value = [], onChange }: { titles: Api['PhaseSpan'][]; value?: Api['PhaseDays'][]; onChange?: (days: Api['PhaseDays'][]) => void }) {
  const set = (phase: string, change: Partial<Api['PhaseDays']>) => onChange?.(value.map(days => (days.phase === phase ? { ...days, ...change } : days)));
  return value.map(days => {
    const title = titles.find(one => one.phase === days.phase)?.title ?? days.phase;
    return (
      <div key={days.phase} className="line" role="group" aria-label={title}>
        <div>{title}</div>
        <DayInput aria-label={`${title} ≥`} value={days.from} onChange={from => set(days.phase, { from })} />
        <DayInput aria-label={`${title} ≤`} value={days.to} onChange={to => set(days.phase, { to })} />
      </div>
    );
  });
}
