import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords, shortDay } from '../dates/dates';
import { UnitName } from '../units/UnitName';

/** Every version of the work plan, the latest first: why it was written, and what became of it; one that awaits its answer stands open. */
export function PlanVersions({ pilot }: { pilot: Api['PilotDetails'] }) {
  const { t } = useTranslation('pilots');
  if (pilot.plans.length === 0) return <p className="muted">{t('plan.none')}</p>;
  return pilot.plans.toReversed().map(({ plan, proposedOn, due, approvedOn, returnedOn, whyReturned }) => (
    <details key={plan.version} open={!approvedOn && !returnedOn}>
      <summary>
        {t('application.version', { version: plan.version })} · {t('plan.proposed', { day: dayInWords(proposedOn) })} · {approvedOn ? t('plan.approved', { day: dayInWords(approvedOn) }) : returnedOn ? <span className="soon">{t('plan.returned', { day: dayInWords(returnedOn) })}</span> : <span className="soon">{t('plan.awaits', { day: dayInWords(due.due) })} <UnitName code={pilot.approver} /></span>}
      </summary>
      {plan.reason && <p className="words">{t('plan.reason')}{plan.reason}</p>}
      {whyReturned && <p className="words">{t('plan.whyReturned')}{whyReturned}</p>}
      <ul className="plain">
        {plan.goals.map(goal => (
          <li key={goal.number}>
            {t('plan.goalOf', { number: goal.number })} {goal.goal}
            <ul>{plan.tasks.filter(task => task.goal === goal.number).map(task => <li key={task.number}>{task.number}. {task.task} <span className="muted">{task.owner} · <span className="number">{shortDay(task.start)} – {shortDay(task.due)}</span></span></li>)}</ul>
          </li>
        ))}
      </ul>
    </details>
  ));
}
