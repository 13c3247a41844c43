import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { OneOf } from '../controls/OneOf';
import { dayInWords } from '../dates/dates';
import { periodInWords } from '../dates/periods';
import { Exports } from '../lists/Exports';
import { Failed, Nothing, Waiting } from '../lists/states';
import { queryOf } from '../lists/listUrl';
import { useFilters } from '../lists/useList';
import { useScope } from '../units/useScope';
import { Scope } from './Scope';
import { useRegularity, type RegularityRow } from './regularity';

const kinds = ['unit', 'street', 'district', 'rule', 'period'];
const stages = ['met', 'late', 'missed', 'held', 'open'] as const;

/** How regularly meetings were held, of each unit or kind: every number opens its list. */
export default function RegularityPage() {
  const { t } = useTranslation('meetings');
  const { filters, change } = useFilters();
  const unit = useScope();
  const by = filters.by ?? 'unit';
  const narrowed = { ...filters, by: undefined, unit };
  const counted = useRegularity(by, queryOf(narrowed));
  return (
    <>
      <title>{t('regularity.title')}</title>
      <div className="head">
        <h1>{t('regularity.title')}</h1>
        {counted.data && <span className="muted">{t('regularity.asOf', { day: dayInWords(counted.data.asOf) })}</span>}
        <Exports path="/api/meetings/obligations/regularity" filters={{ ...narrowed, by }} />
      </div>
      <div className="bar no-print">
        <Scope />
        <div className="wide"><OneOf name={t('regularity.by')} value={by} choose={kind => change({ by: kind })} choices={kinds.map(value => ({ value, label: t(`regularity.${value}`) }))} /></div>
      </div>
      {counted.isPending && <div className="panel"><Waiting /></div>}
      {counted.isError && <Failed error={counted.error} retry={() => void counted.refetch()} />}
      {counted.data && ((counted.data.rows[0]?.owed ?? 0) === 0 ? <div className="panel"><Nothing title={t('regularity.none')} /></div> : <Figures by={by} unit={unit} rows={counted.data.rows} />)}
    </>
  );
}

function Figures({ by, unit, rows }: { by: string; unit: string; rows: RegularityRow[] }) {
  const { t } = useTranslation('meetings');
  const name = (row: RegularityRow) => row.keys.length === 0 ? t('regularity.total') : by === 'rule' ? t(`Rule.${row.keys[0]}`) : by === 'period' ? periodInWords(row.keys[0]!) : (row.name ?? row.keys[0]);
  const listOf = (row: RegularityRow, stage?: string) => `/meetings/obligations?${queryOf({ view: 'list', unit, ...(row.keys.length > 0 ? { [by]: row.keys[0] } : {}), stage })}`;
  return (
    <section className="panel" aria-label={t('regularity.title')}>
      <div className="wide" tabIndex={0} role="region" aria-label={t('regularity.title')}>
        <table className="figures">
          <thead><tr><th scope="col">{t(`regularity.${by}`)}</th>{['owed', ...stages, 'rate'].map(column => <th scope="col" key={column}>{t(`regularity.${column}`)}</th>)}</tr></thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.keys.join()}>
                <th scope="row">{name(row)}</th>
                <td><Number count={row.owed} list={listOf(row)} /></td>
                {stages.map(stage => <td key={stage} className={stage === 'missed' && row.missed > 0 ? 'bad' : ''}><Number count={row[stage]} list={listOf(row, stage)} /></td>)}
                <td className="number share">{row.rate ? `${row.rate}%` : '—'}{row.rate && <span aria-hidden style={{ inlineSize: `${row.rate}%` }} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted">{t('regularity.note')}</p>
    </section>
  );
}

const Number = ({ count, list }: { count: number; list: string }) => count === 0 ? <span className="number">0</span> : <Link className="number" to={list}>{count}</Link>;
