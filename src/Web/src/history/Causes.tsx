import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { Failed, Waiting } from '../lists/states';
import { EventItem } from './EventItem';

/** What led to a stream's events and what followed from them, across modules: an effect stands under its cause. */
export function Causes({ id }: { id: string }) {
  const { t } = useTranslation('history');
  const causes = useQuery({ queryKey: ['causes', id], queryFn: () => ask<Api['CauseNode'][]>(`/api/history/streams/${id}/causes`) });
  if (causes.isPending) return <Waiting />;
  if (causes.isError) return <Failed error={causes.error} retry={() => void causes.refetch()} />;
  return (
    <>
      <p className="muted">{t('causes.help')}</p>
      <Nodes nodes={causes.data} here={id} />
    </>
  );
}

const Nodes = ({ nodes, here }: { nodes: Api['CauseNode'][]; here: string }) => (
  <ul className="causes">
    {nodes.map(({ event, effects }) => (
      <li key={event.id}>
        <EventItem event={event} showsStream={event.stream !== here} />
        {effects.length > 0 && <Nodes nodes={effects} here={here} />}
      </li>
    ))}
  </ul>
);
