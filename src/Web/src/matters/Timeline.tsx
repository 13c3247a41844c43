import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { momentInWords } from '../dates/dates';
import { stepSaid } from '../dates/said';
import type { Filled } from '../forms/CommandForm';

type Step = Api['PetitionTimelineStep'] | Api['TimelineStep'];

/** What happened to a matter, the latest first, in the sentences of the platform. */
export const Timeline = ({ steps }: { steps: Step[] }) => (
  <ol className="timeline">
    {steps.toReversed().map(step => <li key={step.version}><div>{stepSaid(step)}</div><div className="muted number">{momentInWords(step.at)}</div></li>)}
  </ol>
);

/** Somebody was faster: what was filled in, beside what has happened since it was seen, and a way to submit all the same. */
export function Conflict({ steps, seen, filled, submitAgain }: { steps: Step[]; seen: number; filled: Filled[]; submitAgain: () => void }) {
  const { t } = useTranslation();
  const since = steps.filter(step => step.version > seen);
  return (
    <section className="conflict" role="alert" aria-label={t('form.conflict')}>
      <h2>{t('form.conflict')}</h2>
      <div className="sides">
        <div><h3>{t('form.yours')}</h3><dl>{filled.map(one => <div key={one.label}><dt className="muted">{one.label}</dt><dd className="words">{one.text}</dd></div>)}</dl></div>
        <div><h3>{t('form.theirs')}</h3>{since.length === 0 ? <p>{t('form.nothingNew')}</p> : <Timeline steps={since} />}</div>
      </div>
      <Button onClick={submitAgain}>{t('form.resubmit')}</Button>
    </section>
  );
}
