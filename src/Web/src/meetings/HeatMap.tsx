import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { Alert } from '../controls/Alert';
import { monthAfter, periodInWords } from '../dates/periods';
import { useToday } from '../dates/today';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { UnitName, useUnitName } from '../units/UnitName';
import { fatesAmong, placed, signs, type Fate } from './fates';

/** What each unit of a street owes under one rule, period by period, over a year back; each cell opens its obligation. */
export function HeatMap({ unit, rule }: { unit: string; rule: string }) {
  const { t } = useTranslation('meetings');
  const from = `${monthAfter(useToday().slice(0, 7), -11)}-01`;
  const owed = useAll<Api['ObligationDetails']>('/api/meetings/obligations', `unit=${unit}&rule=${rule}&dueFrom=${from}`);
  const planned = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${unit}&stage=planned,in-session`);
  const failed = [owed, planned].find(query => query.isError);
  if (failed) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (!owed.data || !planned.data) return <div className="panel"><Waiting rows={10} /></div>;
  if (owed.data.items.length === 0) return <div className="panel"><Nothing title={t('obligations.none')} /></div>;
  const fateOf = fatesAmong(planned.data.items);
  const { periods, units, at } = placed(owed.data.items);
  return (
    <div className="panel">
      {owed.data.isCut && <Alert kind="info" title={t('cut')} />}
      <Legend />
      <div className="wide" tabIndex={0} role="region" aria-label={t('obligations.caption')}>
        <table className="heat">
          <caption className="unseen">{t('obligations.caption')}</caption>
          <thead><tr><th scope="col">{t('unit')}</th>{periods.map(period => <th scope="col" key={period}>{periodInWords(period)}</th>)}</tr></thead>
          <tbody>
            {units.map(code => (
              <tr key={code}>
                <th scope="row"><UnitName code={code} /></th>
                {periods.map(period => <td key={period}>{at(code, period).map(one => <Cell key={one.id} one={one} fate={fateOf(one)} />)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Cell({ one, fate }: { one: Api['ObligationDetails']; fate: Fate }) {
  const { t } = useTranslation('meetings');
  const unit = useUnitName(one.unit);
  return (
    <Link className={`fate ${fate}`} to={`/meetings/obligations/${one.id}`} aria-label={t('obligations.cell', { unit, period: periodInWords(one.period), fate: t(`Fate.${fate}`) })}>
      <span aria-hidden>{signs[fate]}</span> {t(`Fate.${fate}`)}
    </Link>
  );
}

function Legend() {
  const { t } = useTranslation('meetings');
  return <ul className="legend" aria-label={t('obligations.legend')}>{(Object.keys(signs) as Fate[]).map(fate => <li key={fate} className={`fate ${fate}`}><span aria-hidden>{signs[fate]}</span> {t(`Fate.${fate}`)}</li>)}</ul>;
}
