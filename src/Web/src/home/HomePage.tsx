import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useMay, useMe } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { Running } from './Running';
import { Watched } from './Watched';
import { nextOf, parts, workLists, type Item } from './work';
import { WorkItem } from './WorkItem';

/** What must I do today: what the bodies of my posts owe, from every module, by the day on which it falls due. */
export default function HomePage() {
  const { t } = useTranslation('home');
  const may = useMay();
  const today = useToday();
  const go = useNavigate();
  const [runs, watches] = [may('ListSchedules'), may('ListReadings')];
  return (
    <>
      <title>{t('title')}</title>
      <div className="head">
        <h1>{t('title')}</h1>
        <span className="muted">{dayInWords(today)}</span>
        {may('RegisterPetition') && <Button look="primary" onClick={() => go('/petitions/new')}>{t('register')}</Button>}
      </div>
      {runs && <Running />}
      {watches && <Watched today={today} />}
      {workLists.some(list => may(list.needs)) ? <Work today={today} /> : !runs && !watches && <Free />}
    </>
  );
}

/** The modules' lists as one. A list that fails says so beside the others. */
function Work({ today }: { today: string }) {
  const { t } = useTranslation(['home', 'petitions', 'meetings', 'pilots', 'console']);
  const may = useMay();
  const [petitions, meetings, pilots] = workLists;
  const asked = [useWork(petitions.path, may(petitions.needs)), useWork(meetings.path, may(meetings.needs)), useWork(pilots.path, may(pilots.needs))];
  const lists = workLists.map((list, index) => ({ ...list, ...asked[index]! })).filter(list => may(list.needs));
  const loaded = lists.filter(list => list.answer.isSuccess);
  const next = nextOf(loaded);
  const shown = parts(loaded, today);
  // A list that is asked for again after a failure keeps the others waiting no longer.
  const isWaiting = lists.some(list => list.answer.isPending && list.answer.failureCount === 0);
  return (
    <>
      {lists.filter(list => list.answer.isError).map(list => (
        <section key={list.path} aria-label={t(`home:module.${list.module}`)}>
          <p className="muted">{t('home:missing', { module: t(`home:module.${list.module}`) })}</p>
          <Failed error={list.answer.error} retry={() => void list.answer.refetch()} />
        </section>
      ))}
      {isWaiting && <div className="panel"><Waiting /></div>}
      {loaded.length === lists.length && shown.length === 0 && <Free />}
      {!isWaiting && shown.map(({ near, items }) => (
        <section key={near} className="panel" aria-label={t(`home:near.${near}`)}>
          <h2>{t(`home:near.${near}`)} <span className="muted number">{items.length}</span></h2>
          <ul className="work">{items.map((item, index) => <WorkItem key={`${item.id}${item.rule}${index}`} item={item} near={near} today={today} />)}</ul>
        </section>
      ))}
      {next.length > 0 && <Button isBusy={next.some(list => list.answer.isFetchingNextPage)} onClick={() => next.forEach(list => void list.answer.fetchNextPage())}>{t('console:more')}</Button>}
    </>
  );
}

function useWork(path: string, isMine: boolean) {
  const answer = useList<Item>(path, '', 'after', isMine);
  return { answer, items: answer.items, goesOn: answer.hasNextPage };
}

/** Nothing is owed today: a word for the role, and where one could look. */
function Free() {
  const { t } = useTranslation('home');
  const role = useMe()?.posts[0]?.role ?? '';
  const may = useMay();
  return (
    <div className="panel">
      <Nothing title={t(`free.${role}`, { defaultValue: t('nothing') })}>{may('MarkRead') && <Link to="/inbox">{t('toInbox')}</Link>}</Nothing>
    </div>
  );
}
