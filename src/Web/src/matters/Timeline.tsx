import { Timeline as Line } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { momentInWords } from '../dates/dates';

type Step = Api['Step'];

/** What happened to a matter, the latest first, in the sentences of the platform. */
export const Timeline = ({ steps }: { steps: Step[] }) => (
  <Line items={steps.toReversed().map(step => ({
    key: step.version,
    content: <><div>{step.words}</div><div className="muted number">{momentInWords(step.at)}</div></>,
  }))} />
);

/** Somebody was faster: what was filled in, beside what has happened since it was seen, and a way to submit all the same. */
export function Conflict({ steps, seen, submitAgain, fields }: { steps: Step[]; seen: number; submitAgain: () => void; fields: React.ReactNode }) {
  const { t } = useTranslation();
  const since = steps.filter(step => step.version > seen);
  return (
    <section className="conflict" role="alert" aria-label={t('form.conflict')}>
      <h2>{t('form.conflict')}</h2>
      <div className="sides">
        <div><h3>{t('form.yours')}</h3>{fields}</div>
        <div><h3>{t('form.theirs')}</h3>{since.length === 0 ? <p>{t('form.nothingNew')}</p> : <Timeline steps={since} />}</div>
      </div>
      <button type="button" className="link" onClick={submitAgain}>{t('form.resubmit')}</button>
    </section>
  );
}
