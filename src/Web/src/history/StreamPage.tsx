import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { Button } from '../controls/Button';
import { OneOf } from '../controls/OneOf';
import { Failed, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Causes } from './Causes';
import { Differences } from './Differences';
import { EventItem } from './EventItem';
import { StateThen } from './StateThen';
import { moduleOf, type SealedBox } from './values';

const views = ['events', 'state', 'differences', 'causes'] as const;

/** One stream: its events, its state at any time, what differs between two versions, and what led to what. */
export default function StreamPage() {
  const id = useParams().id!;
  const { t } = useTranslation(['history', 'console']);
  const { filters, change, show } = useFilters();
  const events = useQuery({ queryKey: ['stream', id], queryFn: () => ask<Api['HistoricEvent'][]>(`/api/history/streams/${id}/events`) });
  if (events.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (events.isError) return <Failed error={events.error} retry={() => void events.refetch()} />;

  const view = views.find(one => one === filters.view) ?? 'events';
  const versions = events.data.length;
  const placeOf = (box: SealedBox) => {
    const version = events.data.find(event => event.id === box.event)?.version;
    return version === undefined ? undefined : { stream: id, version };
  };
  const title = t('stream.title', { module: t(`module.${moduleOf(events.data[0]!.type)}`) });
  return (
    <>
      <title>{title}</title>
      <div className="head">
        <h1>{title}</h1>
        <Link to={`/history/readings?subject=${id}`}>{t('stream.readings')}</Link>
        <Link to="/history">{t('log')}</Link>
      </div>
      <p className="muted number words">{t('stream.id', { id, count: versions })}</p>
      <div className="wide no-print"><OneOf name={t('stream.view')} value={view} choose={to => show(`view=${to}`)} choices={views.map(value => ({ value, label: t(`view.${value}`) }))} /></div>
      <section className="panel" aria-label={t(`view.${view}`)}>
        {view === 'events' && (
          <ol className="events">
            {events.data.map(event => (
              <li key={event.id}>
                <EventItem event={event}>
                  <Button size="small" look="link" onClick={() => change({ view: 'state', version: String(event.version) })}>{t('stream.stateThen')}</Button>
                  <Button size="small" look="link" onClick={() => change({ view: 'differences', from: String(event.version - 1), to: String(event.version) })}>{t('stream.whatChanged')}</Button>
                </EventItem>
              </li>
            ))}
          </ol>
        )}
        {view === 'state' && <StateThen id={id} versions={versions} placeOf={placeOf} />}
        {view === 'differences' && <Differences id={id} versions={versions} placeOf={placeOf} />}
        {view === 'causes' && <Causes id={id} />}
      </section>
    </>
  );
}
