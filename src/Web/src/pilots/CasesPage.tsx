import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { choicesOf } from '../forms/choices';
import { OneFilter } from '../lists/filters';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters, useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { ForPilot } from './ForPilot';
import { Narrowed } from './Narrowed';

/** What was published for everybody to learn from, the latest first; proposing another, and the way to what was proposed. */
export default function CasesPage() {
  const { t } = useTranslation(['pilots', 'console']);
  const may = useMay();
  const go = useNavigate();
  const { filters, query, change } = useFilters();
  const cases = useList<Api['PublishedCase']>('/api/pilots/cases/published', query);
  return (
    <>
      <title>{t('cases.title')}</title>
      <div className="head">
        <h1>{t('cases.title')}</h1>
        <Link to="/pilots/cases/proposed">{t('cases.proposals')}</Link>
        {may('ProposeCase') && <ForPilot operation="ProposeCase" label={t('cases.propose')} initial={{ kind: 'experience' }} controls={() => ({ practice: 'long', results: 'long' })} onDone={done => void go(`/pilots/cases/${done.id}`)} />}
      </div>
      <Narrowed>
        <OneFilter name={t('cases.kind')} value={filters.kind} change={kind => change({ kind })} choices={choicesOf('CaseKind').map(value => ({ value, label: t(`CaseKind.${value}`) }))} />
      </Narrowed>
      {cases.isPending && <div className="panel"><Waiting /></div>}
      {cases.isError && <Failed error={cases.error} retry={() => void cases.refetch()} />}
      {cases.isSuccess && cases.items.length === 0 && <div className="panel"><Nothing title={t('cases.none')} /></div>}
      <div className="columns">
        {cases.items.map(one => (
          <article key={one.id} className="panel" aria-label={one.title ?? undefined}>
            <h2>{one.title}</h2>
            <p className="muted">{one.kind && t(`CaseKind.${one.kind}`)} · {one.community && <UnitName code={one.community} />}</p>
            <h3>{t('cases.practice')}</h3><p className="words">{one.practice}</p>
            <h3>{t('cases.results')}</h3><p className="words">{one.results}</p>
            <p className="muted">{one.publishedBy && <UnitName code={one.publishedBy} />} {one.publishedOn && <span className="keep">{dayInWords(one.publishedOn)}</span>}</p>
          </article>
        ))}
      </div>
      {cases.hasNextPage && <Button isBusy={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>{t('console:more')}</Button>}
    </>
  );
}
