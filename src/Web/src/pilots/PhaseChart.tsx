import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { placeOf, todayIn } from './bars';

/** The phases of a round as ranges over its year, which may overlap, with its freezes and today; and the same in words. */
export function PhaseChart({ round }: { round: Api['RoundDetails'] }) {
  const { t } = useTranslation('pilots');
  const today = useToday();
  const chart = { from: `${round.year}-01-01`, to: `${round.year}-12-31` };
  const now = todayIn(today, chart);
  const at = (span: { from: string; to: string }) => {
    const { left, width } = placeOf({ start: span.from, due: span.to }, chart);
    return { left: `${left}%`, width: `${width}%` };
  };
  const isNow = (span: { from: string; to: string }) => span.from <= today && today <= span.to;
  return (
    <>
      <ul className="gantt phases">
        <li className="muted number" aria-hidden><span /><span className="months">{Array.from({ length: 12 }, (_, month) => <span key={month}>{t('round.month', { month: month + 1 })}</span>)}</span></li>
        {round.phases.map(phase => (
          <li key={phase.phase}>
            <span><strong>{phase.title}</strong>{isNow(phase) && <span className="stage">{t('round.now')}</span>}<br /><span className="muted number">{t('round.days', { from: dayInWords(phase.from), to: dayInWords(phase.to) })}</span></span>
            <div className="row" aria-hidden><span className={isNow(phase) ? 'span now' : 'span'} style={at(phase)} />{now !== undefined && <i className="today" style={{ left: `${now}%` }} />}</div>
          </li>
        ))}
        {round.freezes.map(freeze => (
          <li key={freeze.from}>
            <span><strong>{t('round.freeze')}</strong>{isNow(freeze) && <span className="stage">{t('round.now')}</span>}<br /><span className="muted number">{t('round.days', { from: dayInWords(freeze.from), to: dayInWords(freeze.to) })}</span><br />{freeze.reason}</span>
            <div className="row" aria-hidden><span className="span frozen" style={at(freeze)} />{now !== undefined && <i className="today" style={{ left: `${now}%` }} />}</div>
          </li>
        ))}
      </ul>
      <p className="muted no-print">{t('round.key')}</p>
    </>
  );
}
