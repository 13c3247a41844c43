import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { queryOf } from '../lists/listUrl';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Raw } from './Raw';
import type { Place, SealedBox } from './values';
import { VersionPicker } from './VersionPicker';

/** What differs between two versions of a stream, field by field. */
export function Differences({ id, versions, placeOf }: { id: string; versions: number; placeOf: (box: SealedBox) => Place | undefined }) {
  const { t } = useTranslation('history');
  const { filters, change } = useFilters();
  const to = Number(filters.to ?? versions);
  const from = Number(filters.from ?? to - 1);
  const differences = useQuery({
    queryKey: ['differences', id, from, to], staleTime: Infinity, placeholderData: previous => previous,
    queryFn: () => ask<Api['FieldDifference'][]>(`/api/history/streams/${id}/differences?${queryOf({ from: from > 0 ? String(from) : undefined, to: String(to) })}`),
  });
  const side = (value: unknown) => (value === null ? <span className="muted">{t('differences.absent')}</span> : <Raw value={value} placeOf={placeOf} />);
  return (
    <>
      <div className="bar no-print">
        <VersionPicker label={t('differences.from')} value={from} least={0} most={versions} pick={version => change({ from: String(version), to: String(Math.max(version, to)) })} />
        <VersionPicker label={t('differences.to')} value={to} most={versions} pick={version => change({ from: String(Math.min(version, from)), to: String(version) })} />
      </div>
      {differences.isPending && <Waiting />}
      {differences.isError && <Failed error={differences.error} retry={() => void differences.refetch()} />}
      {differences.data?.length === 0 && <Nothing title={t('differences.none')} />}
      {differences.data && differences.data.length > 0 && (
        <>
          <p role="status">{t('differences.count', { count: differences.data.length, from, to })}</p>
          <table className="figures compared">
            <thead><tr><th scope="col">{t('differences.field')}</th><th scope="col">{t('differences.before')}</th><th scope="col">{t('differences.after')}</th></tr></thead>
            <tbody>
              {differences.data.map(one => (
                <tr key={one.field}><th scope="row">{one.field}</th><td data-title={t('differences.before')}>{side(one.before)}</td><td data-title={t('differences.after')}>{side(one.after)}</td></tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
