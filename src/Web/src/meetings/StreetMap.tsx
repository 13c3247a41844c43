import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthAfter, periodInWords } from '../dates/periods';
import { useToday } from '../dates/today';
import { Failed, Nothing, Waiting } from '../lists/states';
import { queryOf } from '../lists/listUrl';
import { useUnitName } from '../units/UnitName';
import { useRegularity, type RegularityRow } from './regularity';

/** For those above: how many of the meetings owed in each street or district were held in time; a unit's name opens its own map. */
export function StreetMap({ unit, rule, by }: { unit: string; rule: string; by: 'street-period' | 'district-period' }) {
  const { t } = useTranslation('meetings');
  const dueFrom = `${monthAfter(useToday().slice(0, 7), -11)}-01`;
  const counted = useRegularity(by, queryOf({ unit, rule, dueFrom }));
  if (counted.isError) return <Failed error={counted.error} retry={() => void counted.refetch()} />;
  if (!counted.data) return <div className="panel"><Waiting rows={10} /></div>;
  const rows = counted.data.rows.slice(1);
  if (rows.length === 0) return <div className="panel"><Nothing title={t('obligations.none')} /></div>;
  const periods = [...new Set(rows.map(row => row.keys[1]!))].sort();
  const places = [...new Set(rows.map(row => row.keys[0]!))].filter(place => place !== '').sort();
  const kind = by === 'street-period' ? 'street' : 'district';
  return (
    <div className="panel">
      <p className="muted">{t('obligations.ofStreets')}</p>
      <div className="wide" tabIndex={0} role="region" aria-label={t('obligations.caption')}>
        <table className="heat">
          <caption className="unseen">{t('obligations.caption')}</caption>
          <thead><tr><th scope="col">{t(`regularity.${kind}`)}</th>{periods.map(period => <th scope="col" key={period}>{periodInWords(period)}</th>)}</tr></thead>
          <tbody>
            {places.map(place => (
              <tr key={place}>
                <Place code={place} rule={rule} />
                {periods.map(period => {
                  const row = rows.find(one => one.keys[0] === place && one.keys[1] === period);
                  return <td key={period}>{row && <Share row={row} list={`/meetings/obligations?${queryOf({ view: 'list', unit, rule, period, [kind]: place })}`} />}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Place({ code, rule }: { code: string; rule: string }) {
  return <th scope="row"><Link to={`/meetings/obligations?${queryOf({ unit: code, rule })}`}>{useUnitName(code)}</Link></th>;
}

function Share({ row, list }: { row: RegularityRow; list: string }) {
  const { t } = useTranslation('meetings');
  const unit = useUnitName(row.keys[0]!);
  const known = row.met + row.late + row.missed;
  const fate = known === 0 ? 'open' : row.missed > 0 ? 'missed' : row.late > 0 ? 'late' : 'met';
  return (
    <Link className={`fate number ${fate}`} to={list}>
      <span className="unseen">{t('obligations.cellOf', { unit, period: periodInWords(row.keys[1]!), owed: row.owed, met: row.met, missed: row.missed })}: </span>
      {known === 0 ? t('Fate.open') : t('obligations.inTime', { met: row.met, known })}
    </Link>
  );
}
