import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api, type Api } from '../api/client';
import { Button } from '../controls/Button';
import { OneOf } from '../controls/OneOf';
import { csvOf, save } from '../lists/csv';
import { Failed, Nothing, Waiting } from '../lists/states';
import { Figure } from './Figure';

const tables = ['households', 'residents'];

/** Households or residents of a street by community, or of a district by street: rounded, and hidden where few are counted. */
export function ProfileTable({ under, isShort = false }: { under: string; isShort?: boolean }) {
  const { t } = useTranslation('communities');
  const [table, setTable] = useState('households');
  const profile = useQuery({ queryKey: ['profile', under, table], queryFn: () => answer(api.GET('/api/communities/profiles/table', { params: { query: { under, table } } })), placeholderData: previous => previous });
  const it = profile.data;
  const columnName = (column: string) => t(`profile.column.${it!.table}.${column}`);
  const takeAway = () => save(`profile-${under}-${table}.csv`, csvOf([[t('name'), ...it!.columns.map(columnName), t('profile.total'), t('profile.percent')], ...[...it!.rows, it!.total].map(row => [row.name, ...row.figures.map(figure => figure.shown), row.total.shown, row.minorityPercent?.toString() ?? ''])]));
  return (
    <section className="panel" aria-label={t('profile.title')}>
      <div className="head">
        <h2 style={{ margin: 0, marginInlineEnd: 'auto' }}>{t('profile.title')}</h2>
        <OneOf name={t('profile.table')} value={table} choose={setTable} choices={tables.map(value => ({ value, label: t(`profile.${value}`) }))} />
        {!isShort && <Button icon={<Download />} disabled={!it || it.rows.length === 0} onClick={takeAway}>{t('profile.csv')}</Button>}
      </div>
      {profile.isPending && <Waiting rows={4} />}
      {profile.isError && <Failed error={profile.error} retry={() => void profile.refetch()} />}
      {it && it.rows.length === 0 && <Nothing title={t('profile.noneBelow', { count: it.communities })} />}
      {it && it.rows.length > 0 && (
        <>
          <div className="wide" tabIndex={0} role="region" aria-label={t(`profile.${it.table}`)}>
            <table className="figures">
              <thead><tr><th scope="col">{t('name')}</th>{it.columns.map(column => <th scope="col" key={column}>{columnName(column)}</th>)}<th scope="col">{t('profile.total')}</th><th scope="col">{t('profile.percent')}</th></tr></thead>
              <tbody>{it.rows.map(row => <Row key={row.unit} row={row} leads />)}</tbody>
              <tfoot><Row row={it.total} /></tfoot>
            </table>
          </div>
          <p className="muted">{t('profile.note', { communities: it.communities, notCounted: it.notCounted })}</p>
        </>
      )}
      {isShort && it && it.rows.length > 0 && <Link to={`/communities/profiles?under=${under}`}>{t('profile.whole')}</Link>}
    </section>
  );
}

function Row({ row, leads = false }: { row: Api['ProfileRow']; leads?: boolean }) {
  const { t } = useTranslation('communities');
  return (
    <tr>
      <th scope="row">{leads ? <Link to={`/communities/units/${row.unit}`}>{row.name}</Link> : t('profile.sum')}</th>
      {row.figures.map((figure, index) => <td key={index}><Figure figure={figure} /></td>)}
      <td><Figure figure={row.total} /></td><td className="number">{row.minorityPercent === null || row.minorityPercent === undefined ? '—' : `${row.minorityPercent}%`}</td>
    </tr>
  );
}
