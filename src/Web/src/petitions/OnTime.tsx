import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';

/** A number that opens the petitions behind it. */
export const Opens = ({ count, list }: { count: number; list?: string | null }) =>
  list === null || list === undefined || count === 0 ? <span className="number">{count}</span> : <Link className="number" to={`/petitions?${list}`}>{count}</Link>;

/** How the times of the law were kept. */
export function OnTime({ times }: { times: Record<string, Api['OnTimeCount']> }) {
  const { t } = useTranslation('petitions');
  const kept = Object.entries(times).filter(([, time]) => time.inTime.count + time.late.count + time.open.count + time.overdue.count > 0);
  if (kept.length === 0) return null;
  return (
    <div className="wide">
      <table className="figures">
        <thead><tr><th scope="col">{t('counts.times')}</th>{['inTime', 'late', 'open', 'overdue', 'rate'].map(column => <th scope="col" key={column}>{t(`counts.${column}`)}</th>)}</tr></thead>
        <tbody>
          {kept.map(([name, time]) => (
            <tr key={name}>
              <th scope="row">{t(`counts.time.${name}`)}</th>
              <td><Opens {...time.inTime} /></td><td><Opens {...time.late} /></td><td><Opens {...time.open} /></td>
              <td className={time.overdue.count > 0 ? 'bad' : ''}><Opens {...time.overdue} /></td>
              <td className="number">{time.rate ? `${time.rate}%` : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
