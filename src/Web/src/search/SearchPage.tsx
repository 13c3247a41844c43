import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answer, api, type Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** What holds these words: units by their names, and petitions among those that the account's posts can see. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const may = useMay();
  const words = (useSearchParams()[0].get('q') ?? '').trim();
  return (
    <>
      <title>{t('title', { words })}</title>
      <div className="head"><h1>{t('title', { words })}</h1></div>
      {words.length < 2 ? <div className="panel"><Nothing title={t('hint')} /></div> : (
        <>
          {may('SearchPetitions') && <Petitions words={words} />}
          <Units words={words} />
        </>
      )}
    </>
  );
}

function Units({ words }: { words: string }) {
  const { t } = useTranslation('search');
  const units = useQuery({ queryKey: ['units-named', words], queryFn: () => answer(api.GET('/api/communities/tree/named', { params: { query: { name: words } } })) });
  return (
    <section className="panel" aria-label={t('units')}>
      <h2>{t('units')}</h2>
      {units.isPending && <Waiting rows={3} />}
      {units.isError && <Failed error={units.error} retry={() => void units.refetch()} />}
      {units.data?.items.length === 0 && <p className="muted">{t('noUnits')}</p>}
      <ul className="entries">
        {units.data?.items.map(unit => (
          <li key={unit.code}>
            <Link to={`/communities/units/${unit.code}`}>{unit.name}</Link>
            <span className="muted">{unit.above.toReversed().join(' › ')}</span>
            <span className="muted number">{unit.code}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Petitions({ words }: { words: string }) {
  const { t } = useTranslation(['search', 'petitions', 'console']);
  const list = useList<Api['SearchHitOfPetitionRegisterEntry']>('/api/petitions/search', `q=${encodeURIComponent(words)}`);
  return (
    <section className="panel" aria-label={t('petitions')}>
      <h2>{t('petitions')}</h2>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <p className="muted">{t('noPetitions')}</p>}
      <ul className="entries">
        {list.items.map(({ entry, foundIn }) => (
          <li key={entry.id}>
            <Link to={`/petitions/${entry.id}`}><span className="number">{entry.number}</span> · {t(`petitions:PetitionTopic.${entry.topic}`)} · {t(`petitions:PetitionStage.${entry.stage}`)}</Link>
            <span className="muted"><UnitName code={entry.community} /> · {dayInWords(entry.receivedOn)}</span>
            {foundIn.length > 0 && <span className="muted">{t('foundIn', { fields: foundIn.map(field => t(`petitions:field.${field}`)).join(t('and')) })}</span>}
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
    </section>
  );
}
