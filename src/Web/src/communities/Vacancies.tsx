import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { Failed, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** Where an officer or a liaison is missing, at a unit or below it. */
export function Vacancies({ under }: { under: string }) {
  const { t } = useTranslation('communities');
  return (
    <section className="panel" aria-label={t('vacancies.title')}>
      <h2>{t('vacancies.title')}</h2>
      {['officers', 'liaisons'].map(kind => <Missing key={kind} kind={kind} under={under} />)}
    </section>
  );
}

function Missing({ kind, under }: { kind: string; under: string }) {
  const { t } = useTranslation(['communities', 'console']);
  const list = useList<Api['VacantPlace']>(`/api/communities/${kind}/vacant`, `under=${under}&limit=10`);
  return (
    <>
      <h3>{t(`vacancies.${kind}`)}</h3>
      {list.isPending && <Waiting rows={2} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <p className="muted">{t('vacancies.none')}</p>}
      <ul className="plain">{list.items.map(place => <li key={place.unit}><Link to={`/communities/units/${place.unit}`}>{place.name}</Link> <span className="muted"><UnitName code={place.parent} /></span></li>)}</ul>
      {list.hasNextPage && <Button size="small" isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
    </>
  );
}
