import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** What holds all of these words, among the matters that the account's posts can see. */
export default function SearchPage() {
  const { t } = useTranslation(['petitions', 'console']);
  const words = useSearchParams()[0].get('q') ?? '';
  return (
    <>
      <title>{t('search.title', { words })}</title>
      <div className="head"><h1>{t('search.title', { words })}</h1></div>
      {words.length < 2 ? <div className="panel"><Nothing title={t('search.hint')} /></div> : <Hits words={words} />}
    </>
  );
}

function Hits({ words }: { words: string }) {
  const { t } = useTranslation(['petitions', 'console']);
  const list = useList<Api['SearchHitOfPetitionRegisterEntry']>('/api/petitions/search', `q=${encodeURIComponent(words)}`);
  if (list.isPending) return <div className="panel"><Waiting /></div>;
  if (list.isError) return <Failed error={list.error} />;
  return (
    <div className="panel">
      {list.items.length === 0 && <Nothing title={t('search.none')} />}
      <ul className="entries">
        {list.items.map(({ entry, foundIn }) => (
          <li key={entry.id}>
            <Link to={`/petitions/${entry.id}`}><span className="number">{entry.number}</span> · {t(`PetitionTopic.${entry.topic}`)} · {t(`PetitionStage.${entry.stage}`)}</Link>
            <span className="muted"><UnitName code={entry.community} /> · {dayInWords(entry.receivedOn)}</span>
            {foundIn.length > 0 && <span className="muted">{t('search.foundIn', { fields: foundIn.map(field => t(`field.${field}`)).join(t('search.and')) })}</span>}
          </li>
        ))}
      </ul>
      {list.hasNextPage && <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
    </div>
  );
}
