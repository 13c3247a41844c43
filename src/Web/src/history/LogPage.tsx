import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { DayFilter, TextFilter } from '../lists/filters';
import { SavedViews } from '../lists/SavedViews';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters, useList } from '../lists/useList';
import { UnitFilter } from '../units/UnitFilter';
import { EventItem } from './EventItem';
import { isId } from './values';

const modules = ['petitions', 'meetings', 'pilots', 'rating', 'communities', 'notifications'];

/** Everything that was ever recorded, the latest first, in words with the raw form beside, narrowed by what stands in the address. */
export default function LogPage() {
  const { t } = useTranslation(['history', 'console']);
  const { filters, query, change, show } = useFilters();
  const list = useList<Api['HistoricEvent']>('/api/history/events', query, 'before');
  const types = [...new Set(list.items.map(event => event.type))].sort();
  return (
    <>
      <title>{t('log')}</title>
      <div className="head"><h1>{t('log')}</h1></div>
      <p className="muted">{t('logged')}</p>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <TextFilter name={t('filter.type')} value={filters.type} change={type => change({ type })}
          suggestions={[...modules.map(module => ({ value: `${module}.`, label: t('filter.all', { module: t(`module.${module}`) }) })), ...types.map(value => ({ value }))]} />
        <TextFilter name={t('filter.account')} value={filters.account} change={account => change({ account })} />
        <UnitFilter name={t('filter.unit')} value={filters.unit} change={unit => change({ unit })} />
        {(['from', 'to'] as const).map(name => (
          <label key={name} className="muted">{t(`filter.${name}`)} <DayFilter name={t(`filter.${name}`)} value={filters[name]} change={day => change({ [name]: day })} /></label>
        ))}
        <TextFilter name={t('filter.stream')} value={filters.stream} change={stream => change({ stream })} isRight={isId} wrong={t('filter.noStream')} />
        {query !== '' && <Button look="link" onClick={() => show('')}>{t('console:list.clear')}</Button>}
        <SavedViews list="ListHistory" query={query} show={show} />
      </div>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
        <section className="panel" aria-label={t('log')}>
          <p className="muted number" role="status">{t(list.hasNextPage ? 'shown' : 'all', { count: list.items.length })}</p>
          {list.items.length === 0 && <Nothing title={t('console:list.empty')}>{query !== '' && <Button onClick={() => show('')}>{t('console:list.clear')}</Button>}</Nothing>}
          <ol className="events">
            {list.items.map(event => (
              <li key={event.id}>
                <EventItem event={event} showsStream>
                  {event.type !== filters.type && <Button size="small" look="link" onClick={() => change({ type: event.type })}>{t('filter.likeThis')}</Button>}
                </EventItem>
              </li>
            ))}
          </ol>
          {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
        </section>
      )}
    </>
  );
}
