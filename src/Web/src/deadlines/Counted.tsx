import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { language } from '../app/preferences';
import { Button } from '../controls/Button';
import { articleInWords } from '../dates/articles';
import { dayInWords, shortDay } from '../dates/dates';
import { FactTable } from '../lists/FactTable';
import { save } from '../lists/csv';
import { daysBetween } from '../matters/due';
import { Month } from './Month';
import { monthsFrom } from './spans';

/** A counted deadline: its last day in large, how it comes about, and every day, as a picture and as a table. */
export function Counted({ it }: { it: Api['CountedDeadline'] }) {
  const { t } = useTranslation('deadlines');
  const proof = it.proof;
  const spanOf = (day: string) => proof.days.find(span => span.from <= day && day <= span.to);
  const markOf = (day: string) => {
    const span = spanOf(day);
    if (span === undefined) return undefined;
    const isDue = day === proof.due;
    return { look: isDue ? 'due' : span.use, sign: isDue ? t('count.dueSign') : undefined, words: isDue ? t('count.due') : t(`DayUse.${span.use}`) };
  };
  const months = monthsFrom(proof.from, proof.due);
  return (
    <>
      <section className="panel" aria-label={t('count.due')} aria-live="polite">
        <p className="muted">{t('count.due')}</p>
        <p className="due-day number">{dayInWords(proof.due)}</p>
        {proof.target !== proof.due && <p className="soon">{t('count.target', { day: dayInWords(proof.target) })}</p>}
        <p>{it[language()]}</p>
        <p className="muted">{articleInWords(proof.article)} · {t('count.versions', { rule: proof.rule, version: proof.ruleVersion, calendar: proof.calendar })}</p>
        <Button className="no-print" icon={<Download />} onClick={() => save(`${proof.rule}-${proof.due}.json`, JSON.stringify(proof, null, 2), 'application/json')}>{t('count.takeProof')}</Button>
      </section>
      <section className="panel" aria-label={t('count.days')}>
        <h2>{t('count.days')}</h2>
        {months.length <= 7 && (
          <>
            <ul className="legend" aria-label={t('year.legend')}>{[...new Set(proof.days.map(span => span.use))].map(use => <li key={use}><span className={`day-sign ${use}`} aria-hidden>{Number(proof.due.slice(8))}</span> {t(`DayUse.${use}`)}</li>)}<li><span className="day-sign due" aria-hidden>{t('count.dueSign')}</span> {t('count.due')}</li></ul>
            <div className="year-months">{months.map(month => <Month key={month} month={month} markOf={markOf} />)}</div>
          </>
        )}
        <FactTable label={t('count.days')} rows={proof.days} keyOf={span => span.from} columns={[
          { title: t('count.span'), show: span => <span className="number">{span.from === span.to ? dayInWords(span.from) : t('year.span', { from: shortDay(span.from, proof.from), to: shortDay(span.to, proof.from), count: daysBetween(span.from, span.to) + 1 })}</span> },
          { title: t('count.use'), show: span => t(`DayUse.${span.use}`) },
          { title: t('count.why'), show: span => span.name ?? (span.working === null || span.working === undefined ? '—' : t(span.working ? 'count.worked' : 'count.rest')) },
        ]} />
      </section>
    </>
  );
}
