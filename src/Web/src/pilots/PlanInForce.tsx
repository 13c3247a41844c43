import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords, shortDay } from '../dates/dates';
import { Nothing } from '../lists/states';
import { Proof } from './Gates';
import { inForce } from './planned';

/** The plan by which the pilot works: goal by goal the tasks, what is done for them, how far they are and what proves it. */
export function PlanInForce({ pilot, address }: { pilot: Api['PilotDetails']; address: string }) {
  const { t } = useTranslation('pilots');
  const plan = inForce(pilot)?.plan;
  if (!plan) return <Nothing title={t('noPlan')} />;
  return plan.goals.map(goal => (
    <section key={goal.number} aria-label={t('plan.goalOf', { number: goal.number })}>
      <h3>{t('plan.goalOf', { number: goal.number })} {goal.goal}</h3>
      <ul className="plain tasks">
        {plan.tasks.filter(task => task.goal === goal.number).map(task => <Task key={task.number} pilot={pilot} address={address} task={task} />)}
      </ul>
    </section>
  ));
}

function Task({ pilot, address, task }: { pilot: Api['PilotDetails']; address: string; task: Api['PlannedTask'] }) {
  const { t } = useTranslation('pilots');
  const report = pilot.reports.findLast(one => one.task === task.number);
  const evidence = pilot.evidence.filter(one => one.task === task.number);
  return (
    <li>
      <strong>{task.number}. {task.task}</strong> <span className="muted">{task.owner} · <span className="number">{shortDay(task.start)} – {shortDay(task.due)}</span></span>
      <div className="words">{task.measures}</div>
      <div>{report ? <><b className="number">{report.percent}%</b> <span className="words">{report.statement}</span> <span className="muted">{dayInWords(report.on)}</span></> : <span className="muted">{t('pilot.noReports')}</span>}</div>
      {evidence.length > 0 && <div><span className="muted">{t('plan.evidence')}</span> {evidence.map(one => <span key={one.number} className="proof">{one.title} <Proof pilot={pilot} address={address} of={one} /></span>)}</div>}
    </li>
  );
}
