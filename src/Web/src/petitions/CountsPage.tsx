import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { OneOf } from '../controls/OneOf';
import { dayInWords, monthInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { queryOf } from '../lists/listUrl';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { OnTime, Opens } from './OnTime';

const kinds = ['stage', 'unit', 'community', 'topic', 'channel', 'class', 'month'];
const wordsOf: Record<string, string> = { stage: 'PetitionStage', topic: 'PetitionTopic', channel: 'PetitionChannel', class: 'PetitionClass' };

/** How many petitions there are of each kind, as bars that are a table; each number opens its list. */
export default function CountsPage() {
  const { t } = useTranslation(['petitions', 'console']);
  const { filters, change } = useFilters();
  const by = filters.by ?? 'stage';
  const counts = useQuery({
    queryKey: ['counts', by, queryOf(filters)],
    queryFn: () => ask<Api['PetitionCounts']>(`/api/petitions/counts?${queryOf({ ...filters, by })}`),
    placeholderData: previous => previous,
  });
  return (
    <>
      <title>{t('counts.title')}</title>
      <div className="head">
        <h1>{t('counts.title')}</h1>
        {counts.data && <span className="muted">{t('counts.asOf', { day: dayInWords(counts.data.asOf) })}</span>}
      </div>
      <div className="wide"><OneOf name={t('counts.kind')} value={by} choose={kind => change({ by: kind })} choices={kinds.map(value => ({ value, label: t(`counts.by.${value}`) }))} /></div>
      {counts.isPending && <div className="panel"><Waiting /></div>}
      {counts.isError && <Failed error={counts.error} retry={() => void counts.refetch()} />}
      {counts.data && <Figures counts={counts.data} />}
    </>
  );
}

function Figures({ counts }: { counts: Api['PetitionCounts'] }) {
  const { t } = useTranslation('petitions');
  const most = Math.max(1, ...counts.groups.map(group => group.count));
  if (counts.total.count === 0) return <div className="panel"><Nothing title={t('noneYet')} /></div>;
  const name = (key: string) => counts.by === 'month' ? monthInWords(key) : counts.by in wordsOf ? t(`${wordsOf[counts.by]}.${key}`) : <UnitName code={key} />;
  return (
    <>
      <section className="panel" aria-label={t('counts.total')}>
        <h2>{t('counts.total')} <Opens count={counts.total.count} list={counts.total.list} /></h2>
        <table className="figures bars">
          <thead><tr><th scope="col">{t('counts.kind')}</th><th scope="col">{t('counts.number')}</th><th aria-hidden /></tr></thead>
          <tbody>
            {counts.groups.map(group => (
              <tr key={group.key}>
                <th scope="row">{name(group.key!)}</th>
                <td><Opens count={group.count} list={group.list} /></td>
                <td aria-hidden><span style={{ width: `${(100 * group.count) / most}%` }} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="panel" aria-label={t('counts.times')}>
        <OnTime times={counts.total.times} />
        <p className="muted">{t('counts.note')}</p>
      </section>
    </>
  );
}
