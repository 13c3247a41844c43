import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { pages } from '../app/pages';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { dueInWords, nearness, type Nearness } from '../matters/due';
import { UnitName } from '../units/UnitName';

/** What must I do today: what the bodies of my posts owe, by the day on which it falls due. */
export default function HomePage() {
  const { t } = useTranslation('home');
  const may = useMay();
  const today = useToday();
  const go = useNavigate();
  return (
    <>
      <title>{t('title')}</title>
      <div className="head">
        <h1>{t('title')}</h1>
        <span className="muted">{dayInWords(today)}</span>
        {may('RegisterPetition') && <Button type="primary" onClick={() => go('/petitions/new')}>{t('register')}</Button>}
      </div>
      {may('GetWorkList') ? <WorkList today={today} /> : <Elsewhere />}
    </>
  );
}

function WorkList({ today }: { today: string }) {
  const { t } = useTranslation(['home', 'console']);
  const list = useList<Api['WorkListItem']>('/api/petitions/work-list', '');
  if (list.isPending) return <div className="panel"><Waiting /></div>;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  if (list.items.length === 0) return <div className="panel"><Nothing title={t('home:nothing')}><Link to="/petitions">{t('home:toRegister')}</Link></Nothing></div>;
  return (
    <>
      {(['overdue', 'soon', 'week', 'later'] satisfies Nearness[]).map(near => {
        const items = list.items.filter(item => nearness(item.due, today) === near).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
        return items.length === 0 ? null : (
          <section key={near} className="panel" aria-label={t(`home:near.${near}`)}>
            <h2>{t(`home:near.${near}`)} <span className="muted number">{items.length}</span></h2>
            <ul className="work">{items.map(item => <WorkItem key={`${item.id}${item.rule}`} item={item} near={near} today={today} />)}</ul>
          </section>
        );
      })}
      {list.hasNextPage && <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
    </>
  );
}

function WorkItem({ item, near, today }: { item: Api['WorkListItem']; near: Nearness; today: string }) {
  const { t } = useTranslation('petitions');
  return (
    <li>
      <Link to={`/petitions/${item.id}`}>
        <strong>{t(`rule.${item.rule}`)}</strong>
        <span>
          <span className={near === 'overdue' ? 'bad' : near === 'soon' ? 'soon' : ''}>{dueInWords(item, today)}</span><br />
          <span className="muted">
            <span className="number">{item.number}</span> · {t(`PetitionTopic.${item.topic}`)} · {t(`PetitionStage.${item.stage}`)} · <UnitName code={item.community} />
          </span>
        </span>
      </Link>
    </li>
  );
}

/** For posts without a work list: where they can go. */
function Elsewhere() {
  const { t } = useTranslation(['home', 'console']);
  const may = useMay();
  const open = pages.filter(page => page.menu && page.path !== '/' && may(page.needs));
  return (
    <div className="panel">
      <h2>{t('home:elsewhere')}</h2>
      <ul className="plain">{open.map(page => <li key={page.path}><Link to={page.path}>{t(`console:menu.${page.menu!.module}.${page.menu!.key}`)}</Link></li>)}</ul>
    </div>
  );
}
