import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { RoleSelect } from '../app/RoleSelect';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { useReach } from '../units/useReach';

/** The posts of a unit and the accounts that hold and held them; the security administrator establishes them, appoints and relieves. */
export function Posts({ unit, today }: { unit: string; today: string }) {
  const { t } = useTranslation(['communities', 'console']);
  const may = useMay();
  const mayChange = useReach(unit) && may('EstablishPost');
  const roles = Object.keys(t('console:role', { returnObjects: true })).filter(role => role !== 'resident');
  const list = useAll<Api['PostDetails']>('/api/communities/posts', `unit=${unit}`);
  return (
    <section className="panel" aria-label={t('posts.title')}>
      <h2>{t('posts.title')}</h2>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Nothing title={t('posts.none')} />}
      <ul className="entries">
        {list.data?.items.map(post => (
          <li key={post.id}>
            <span className="what">
              {post.title}{t(`console:role.${post.role}`) !== post.title && <span className="muted"> {t(`console:role.${post.role}`)}</span>}<br />
              {post.holder ? <span className="muted">{post.holder}{post.since && ` · ${t('posts.since', { day: dayInWords(post.since) })}`}</span> : <span className="soon">{t('posts.vacant')}</span>}
              <Former of={post} />
            </span>
            {mayChange && (post.holder
              ? <CommandButton operation="RelieveHolder" module="communities" id={post.id} initial={{ on: today }} label={t('posts.relieve')}><p>{t('posts.relieveHelp', { post: post.title, account: post.holder })}</p></CommandButton>
              : <CommandButton operation="AppointHolder" module="communities" id={post.id} initial={{ from: today }} label={t('posts.appoint')}><p>{t('posts.appointHelp', { post: post.title })}</p></CommandButton>)}
          </li>
        ))}
      </ul>
      {mayChange && <CommandButton operation="EstablishPost" module="communities" given={{ unit }} label={t('posts.establish')} controls={{ role: () => <RoleSelect roles={roles} /> }} />}
    </section>
  );
}

function Former({ of: post }: { of: Api['PostDetails'] }) {
  const { t } = useTranslation('communities');
  const ended = post.holdings.filter(holding => holding.until);
  if (ended.length === 0) return null;
  return <details><summary>{t('posts.former', { count: ended.length })}</summary>{ended.map(one => <div key={one.account + one.from} className="muted">{one.account} · {dayInWords(one.from)} – {dayInWords(one.until!)}</div>)}</details>;
}
