import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import { useMe } from '../app/session';
import { dayInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitPath } from '../units/UnitPath';

/** A unit and what lies directly below it, on any day: one step at a time, from the account's own place. */
export default function TreePage() {
  const { t } = useTranslation(['communities', 'console']);
  const { filters, change } = useFilters();
  const mine = useMe()?.posts[0]?.unit.split('-')[0];
  const [under, asOf] = [filters.under ?? mine, filters.asOf];
  const query = { asOf, under };
  const below = useQuery({ queryKey: ['tree', query], queryFn: () => answer(api.GET('/api/communities/tree', { params: { query } })) });
  const path = useQuery({ queryKey: ['path', query], enabled: under !== undefined, queryFn: () => answer(api.GET('/api/communities/tree/path', { params: { query: { asOf, of: under! } } })) });
  const here = path.data?.items[0];
  return (
    <>
      <title>{t('communities:title')}</title>
      <div className="head">
        <h1>{here?.name ?? t('communities:title')}</h1>
        {here && <Link className="muted" to={`/communities/units/${here.code}`}>{t('communities:open')}</Link>}
        <Link className="muted" to="/communities/reorganisations">{t('communities:reorganisations.title')}</Link>
        <label className="bar muted">{t('communities:asOf')} <input type="date" className="field" value={asOf ?? below.data?.asOf ?? ''} onChange={event => change({ asOf: event.target.value })} /></label>
      </div>
      <UnitPath above={path.data?.items.toReversed() ?? []} to={code => `?under=${code}`} />
      {below.isPending && <div className="panel"><Waiting /></div>}
      {below.isError && <Failed error={below.error} retry={() => void below.refetch()} />}
      {below.data && (
        <section className="panel wide" aria-label={t('communities:below')}>
          <h2>{t('communities:below')} <span className="muted number">{below.data.items.length}</span></h2>
          {below.data.items.length === 0 ? <Nothing title={t('communities:none')} /> : (
            <table className="figures">
              <thead><tr><th scope="col">{t('communities:name')}</th><th scope="col">{t('communities:kind')}</th><th scope="col">{t('communities:code')}</th><th scope="col">{t('communities:children')}</th></tr></thead>
              <tbody>
                {below.data.items.map(unit => (
                  <tr key={unit.code}>
                    <th scope="row"><Link to={`?under=${unit.code}`}>{unit.name}</Link></th>
                    <td>{unit.kind}</td><td className="number">{unit.code}</td><td className="number">{unit.children}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      )}
      {below.data && <p className="muted">{t('communities:stood', { day: dayInWords(below.data.asOf) })}</p>}
    </>
  );
}
