import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { Failed, Nothing, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import { Count } from './Count';
import { aside, countAt, steps } from './funnel';

/** How far petitions came on the path of the law: bars that are a table, each number with its list. */
export function PetitionFunnel({ unit, from }: { unit: string; from: string }) {
  const { t } = useTranslation('overview');
  const narrowed = `unit=${unit}&receivedFrom=${from}`;
  const counts = useQuery({ queryKey: ['counts', 'stage', narrowed], queryFn: () => ask<Api['PetitionCounts']>(`/api/petitions/counts?by=stage&${narrowed}`) });
  if (counts.isError) return <Failed error={counts.error} retry={() => void counts.refetch()} />;
  const all = counts.data?.total.count ?? 0;
  const list = (stages: string[]) => `/petitions?${narrowed}${stages.length > 0 ? `&stage=${stages.join(',')}` : ''}`;
  return (
    <Panel title={t('funnel.title')}>
      {counts.isPending ? <Waiting /> : all === 0 ? <Nothing title={t('noPetitions')} /> : (
        <table className="figures bars">
          <thead><tr><th scope="col">{t('funnel.step')}</th><th scope="col">{t('column.received')}</th><th aria-hidden /></tr></thead>
          <tbody>
            {steps.map(({ key, stages }) => {
              const count = countAt(counts.data, stages);
              return <tr key={key}><th scope="row">{t(`funnel.${key}`)}</th><td><Count count={count} list={list(stages)} /></td><td aria-hidden>{count > 0 && <span style={{ width: `${(100 * count) / all}%` }} />}</td></tr>;
            })}
          </tbody>
          <tfoot>{aside.map(({ key, stages }) => <tr key={key}><th scope="row">{t(`funnel.${key}`)}</th><td><Count count={countAt(counts.data, stages)} list={list(stages)} /></td><td aria-hidden /></tr>)}</tfoot>
        </table>
      )}
    </Panel>
  );
}
