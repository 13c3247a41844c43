import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { problemOf } from '../api/problems';
import { momentInWords } from '../dates/dates';
import { queryOf } from '../lists/listUrl';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Raw } from './Raw';
import type { Place, SealedBox } from './values';
import { instantInChina } from './values';
import { VersionPicker } from './VersionPicker';

/** What a stream's past had added up to, after any of its events or at any moment. */
export function StateThen({ id, versions, placeOf }: { id: string; versions: number; placeOf: (box: SealedBox) => Place | undefined }) {
  const { t } = useTranslation('history');
  const { filters, change } = useFilters();
  const at = filters.at;
  const asked = at ? { at: instantInChina(at) } : { version: filters.version ?? String(versions) };
  const state = useQuery({
    queryKey: ['state-then', id, asked], staleTime: Infinity, placeholderData: previous => previous,
    queryFn: () => ask<Api['StateThen']>(`/api/history/streams/${id}/state?${queryOf(asked)}`),
  });
  const version = at ? state.data?.version ?? versions : Number(asked.version);
  return (
    <>
      <div className="bar no-print">
        <VersionPicker label={t('state.version')} value={version} most={versions} pick={to => change({ version: String(to), at: undefined })} />
        <label className="bar">{t('state.at')} <input key={at} type="datetime-local" className="field" defaultValue={at} onBlur={event => event.target.value !== (at ?? '') && change({ at: event.target.value, version: undefined })}
          onKeyDown={event => event.key === 'Enter' && event.currentTarget.value && change({ at: event.currentTarget.value, version: undefined })} /></label>
      </div>
      {state.isPending && <Waiting />}
      {state.isError && (at && problemOf(state.error).status === 404 ? <Nothing title={t('state.notYet')} /> : <Failed error={state.error} retry={() => void state.refetch()} />)}
      {state.isSuccess && (
        <>
          <p role="status">{t('state.stood', { version: state.data.version, versions: state.data.versions, at: momentInWords(state.data.at as string) })}</p>
          <Raw value={state.data.state} placeOf={placeOf} />
        </>
      )}
    </>
  );
}
