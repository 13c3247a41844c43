import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { OneOf } from '../controls/OneOf';
import { monthInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import { Count } from './Count';
import { byMonth, dueOf, times, type MonthOfTime, type Time } from './months';

/** How a time of the law was kept, by the month in which petitions were received: columns, and the same as a table. */
export function OnTimeByMonth({ unit, months }: { unit: string; months: string[] }) {
  const { t } = useTranslation('overview');
  const [time, choose] = useState<Time>('notice');
  const narrowed = `unit=${unit}&receivedFrom=${months[0]}-01`;
  const counts = useQuery({ queryKey: ['counts', 'month', narrowed], queryFn: () => ask<Api['PetitionCounts']>(`/api/petitions/counts?by=month&${narrowed}`) });
  if (counts.isError) return <Failed error={counts.error} retry={() => void counts.refetch()} />;
  return (
    <Panel title={t('onTime.title')}>
      {counts.isPending ? <Waiting /> : counts.data.total.count === 0 ? <Nothing title={t('noPetitions')} /> : (
        <>
          <OneOf name={t('onTime.time')} value={time} choose={choose} choices={times.map(value => ({ value, label: t(`onTime.${value}`) }))} />
          <Columns months={byMonth(counts.data, time, months)} />
        </>
      )}
    </Panel>
  );
}

const [high, wide] = [120, 30];

function Columns({ months }: { months: MonthOfTime[] }) {
  const { t } = useTranslation('overview');
  return (
    <>
      <svg className="on-time" viewBox={`-40 -18 ${months.length * wide + 42} ${high + 56}`} aria-hidden>
        {[0, 50, 100].map(rate => <g key={rate}><line x1={0} x2={months.length * wide} y1={high - (high * rate) / 100} y2={high - (high * rate) / 100} /><text x={-6} y={high - (high * rate) / 100 + 4} textAnchor="end">{rate}%</text></g>)}
        {months.map(({ month, kept }, index) => {
          const middle = index * wide + wide / 2;
          const top = high - (high * Number(kept?.rate ?? 0)) / 100;
          return (
            <g key={month}>
              {kept?.rate && <rect x={middle - 9} width={18} y={Math.min(top, high - 2)} height={Math.max(high - top, 2)} rx={3} />}
              {kept?.rate && <text className="rate" x={middle} y={top - 5} textAnchor="middle">{Math.floor(Number(kept.rate))}</text>}
              <text x={middle} y={high + 18} textAnchor="middle">{Number(month.slice(5))}</text>
              {(month.endsWith('-01') || (index === 0 && !month.endsWith('-12'))) && <text x={middle} y={high + 34} textAnchor="middle">{month.slice(0, 4)}</text>}
            </g>
          );
        })}
      </svg>
      <details>
        <summary>{t('asTable')}</summary>
        <div className="wide" tabIndex={0} role="group" aria-label={t('onTime.title')}>
          <table className="figures">
            <thead><tr><th scope="col">{t('onTime.month')}</th>{['due', 'inTime', 'late', 'overdueOpen', 'rate'].map(key => <th key={key} scope="col">{t(`onTime.${key}`)}</th>)}</tr></thead>
            <tbody>{months.map(({ month, kept }) => (
              <tr key={month}>
                <th scope="row">{monthInWords(month)}</th>
                {kept ? <><td className="number">{dueOf(kept)}</td>{([kept.inTime, kept.late, kept.overdue]).map(({ count, list }, index) => <td key={index}><Count count={count} list={`/petitions?${list}`} isBad={index === 2} /></td>)}</> : <td colSpan={4} className="muted">{t('onTime.none')}</td>}
                <td className="number">{kept?.rate ? `${kept.rate}%` : '—'}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      </details>
    </>
  );
}
