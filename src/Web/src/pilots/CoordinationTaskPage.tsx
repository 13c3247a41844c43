import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { DueDay } from '../matters/DueDay';

/** A task between two divisions: what is asked, by when, every feedback, and how it ended. */
export default function CoordinationTaskPage() {
  const id = useParams().id!;
  const address = `/api/pilots/coordination-tasks/${id}`;
  const { t } = useTranslation('pilots');
  const task = useQuery({ queryKey: ['coordination', id], queryFn: () => ask<Api['CoordinationTaskDetails']>(address) });
  if (task.isPending) return <div className="panel"><Waiting rows={8} /></div>;
  if (task.isError) return <Failed error={task.error} retry={() => void task.refetch()} />;

  const it = task.data;
  return (
    <>
      <title>{it.subject}</title>
      <div className="head of-matter"><h1>{it.subject}</h1><span className="stage">{t(`CoordinationStage.${it.stage}`)}</span><Link to="/pilots/coordination">{t('coordination.title')}</Link></div>
      <Steps id={id} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />}
        forms={{ module: 'pilots', address, aside: ['MoveCoordinationTask', 'WithdrawCoordinationTask'], controls: { '*': { reason: 'long', result: 'long', feedback: 'long' } }, openDays: ['due'] }} />
      <div className="matter">
        <Panel title={t('coordination.about')}>
          <Facts rows={[
            [t('coordination.work'), it.work],
            [t('coordination.assignedBy'), <><UnitName code={it.assignedBy} /> <span className="muted">{it.assignedOn && dayInWords(it.assignedOn)}</span></>],
            [t('coordination.owner'), <UnitName code={it.owner} />],
            [t('coordination.due'), it.due && (it.stage === 'open' ? <DueDay due={it.due} /> : dayInWords(it.due))],
            [t('coordination.ended'), it.endedOn && <>{dayInWords(it.endedOn)} {it.isLate && <span className="soon">{t('coordination.late')}</span>}</>],
            [t('coordination.outcome'), it.outcome],
          ]} />
        </Panel>
        <Panel title={t('coordination.feedback')}>
          {it.feedback.length === 0 && <p className="muted">{t('coordination.noFeedback')}</p>}
          <ul className="plain">{it.feedback.toReversed().map((one, index) => <li key={index}><span className="words">{one.words}</span><div className="muted">{dayInWords(one.on)}</div></li>)}</ul>
        </Panel>
      </div>
    </>
  );
}
