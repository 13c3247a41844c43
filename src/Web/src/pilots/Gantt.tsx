import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { shortDay } from '../dates/dates';
import { Nothing } from '../lists/states';
import { placeOf, todayIn } from './bars';

/** The tasks of the plan in force as bars from their first day to their last, and the same as a table. */
export function Gantt({ gantt }: { gantt: Api['PilotGantt'] }) {
  const { t } = useTranslation('pilots');
  if (!gantt.from || !gantt.to || gantt.bars.length === 0) return <Nothing title={t('noPlan')} />;
  const chart = { from: gantt.from, to: gantt.to };
  const today = todayIn(gantt.asOf, chart);
  const day = (of: string) => shortDay(of, gantt.asOf);
  return (
    <>
      <div className="wide no-print" aria-hidden>
        <ul className="gantt">
          <li className="muted number"><span /><span className="bar" style={{ justifyContent: 'space-between' }}><span>{day(chart.from)}</span><span>{day(chart.to)}</span></span></li>
          {gantt.bars.map(bar => {
            const { left, width } = placeOf(bar, chart);
            return (
              <li key={bar.number}>
                <span>{bar.number}. {bar.task}</span>
                <div className="row">
                  <span className={bar.daysLate > 0 ? 'span late' : 'span'} style={{ left: `${left}%`, width: `${width}%` }}><span style={{ width: `${bar.percent}%` }} /></span>
                  {today !== undefined && <i className="today" style={{ left: `${today}%` }} />}
                </div>
              </li>
            );
          })}
        </ul>
      </div>
      <p className="muted no-print">{t('gantt.key')}</p>
      <div className="wide" role="region" tabIndex={0} aria-label={t('gantt.table')}>
        <table className="figures texts">
          <thead><tr>{['task', 'owner', 'start', 'due', 'percent', 'planned', 'state'].map(name => <th key={name} scope="col">{t(`gantt.${name}`)}</th>)}</tr></thead>
          <tbody>
            {gantt.bars.map(bar => (
              <tr key={bar.number}>
                <th scope="row">{bar.number}. {bar.task}</th><td data-title={t('gantt.owner')}>{bar.owner}</td><td data-title={t('gantt.start')} className="number">{day(bar.start)}</td><td data-title={t('gantt.due')} className="number">{day(bar.due)}</td>
                <td data-title={t('gantt.percent')} className="number">{bar.percent}%</td><td data-title={t('gantt.planned')} className="number">{bar.planned}%</td>
                <td data-title={t('gantt.state')}>{bar.doneOn ? t('gantt.done', { day: day(bar.doneOn) }) : bar.daysLate > 0 ? <span className="bad">{t('gantt.late', { count: bar.daysLate })}</span> : t(bar.start > gantt.asOf ? 'gantt.notBegun' : 'gantt.open')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
