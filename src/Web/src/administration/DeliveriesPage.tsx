import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { language } from '../app/preferences';
import { Button } from '../controls/Button';
import { OneOf } from '../controls/OneOf';
import { tell } from '../controls/told';
import { momentInWords } from '../dates/dates';
import { choicesOf } from '../forms/choices';
import { FactTable } from '../lists/FactTable';
import { SavedViews } from '../lists/SavedViews';
import { OneFilter } from '../lists/filters';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { useFilters, useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** What was to be sent outside the platform and what became of it; what was given up can be sent again. It never shows of what. */
export default function DeliveriesPage() {
  const { t } = useTranslation(['administration', 'console']);
  const { filters, query, change, show } = useFilters();
  const list = useList<Api['ListedDelivery']>('/api/notifications/deliveries', query);
  const endpoints = useAll<Api['EndpointDetails']>('/api/notifications/endpoints', '');
  const unitOf = (target: string) => endpoints.data?.items.find(one => one.id === target)?.unit;
  const states = ['', ...choicesOf('DeliveryState')];
  return (
    <>
      <title>{t('deliveries.title')}</title>
      <div className="head"><h1>{t('deliveries.title')}</h1></div>
      <p className="muted">{t('deliveries.help')}</p>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <OneOf name={t('deliveries.state')} value={filters.state ?? ''} choose={state => change({ state })} choices={states.map(value => ({ value, label: t(value ? `DeliveryState.${value}` : 'deliveries.all') }))} />
        <OneFilter name={t('deliveries.channel')} value={filters.channel} change={channel => change({ channel })} choices={choicesOf('DeliveryChannel').map(value => ({ value, label: t(`DeliveryChannel.${value}`) }))} />
        <SavedViews list="ListDeliveries" query={query} show={show} />
      </div>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
        <section className="panel" aria-label={t('deliveries.title')}>
          {list.items.length === 0 ? <Nothing title={t(filters.state === 'dead' ? 'deliveries.noneDead' : 'deliveries.none')} /> : (
            <FactTable label={t('deliveries.title')} rows={list.items} keyOf={one => one.id} columns={[
              { title: t('deliveries.queuedAt'), show: one => <span className="number">{momentInWords(one.queuedAt)}</span> },
              { title: t('deliveries.channel'), show: one => <>{t(`DeliveryChannel.${one.channel}`)}<div className="muted">{one.channel === 'mail' ? one.target : <UnitName code={unitOf(one.target) ?? ''} />}</div></> },
              { title: t('deliveries.entries'), show: one => <span className="number">{one.entries}</span> },
              { title: t('deliveries.state'), show: one => <State of={one} /> },
              { title: t('accounts.acts'), show: one => one.state === 'dead' ? <SendAgain id={one.id} /> : '—' },
            ]} />
          )}
          {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
        </section>
      )}
    </>
  );
}

function State({ of: one }: { of: Api['ListedDelivery'] }) {
  const { t } = useTranslation('administration');
  const at = one.nextAttempt ?? one.settledAt;
  return (
    <>
      <span className={one.state === 'dead' ? 'bad' : one.state === 'waiting' && one.problem ? 'soon' : ''}>{t(`DeliveryState.${one.state}`)}</span>
      <span className="muted number"> · {t('deliveries.attempts', { count: one.attempts })}{at && ` · ${t(!one.nextAttempt ? 'deliveries.settled' : one.attempts === 0 ? 'deliveries.first' : 'deliveries.next', { at: momentInWords(at) })}`}</span>
      {one.problem && <div>{one[language()]}{one.detail && <span className="muted"> {one.detail}</span>}</div>}
    </>
  );
}

function SendAgain({ id }: { id: string }) {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  async function send() {
    setSending(true);
    try {
      await ask(`/api/notifications/deliveries/${id}/resending`, { method: 'POST' });
      tell(t('deliveries.queued'));
      await queries.invalidateQueries({ queryKey: ['list', '/api/notifications/deliveries'] });
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  }
  return error === undefined ? <Button size="small" isBusy={isSending} onClick={() => void send()}>{t('deliveries.again')}</Button> : <Failed error={error} retry={() => void send()} />;
}
