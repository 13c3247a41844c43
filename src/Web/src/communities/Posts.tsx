import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';

/** The posts of a unit, and the accounts that hold them. */
export function Posts({ unit }: { unit: string }) {
  const { t } = useTranslation(['communities', 'console']);
  const list = useAll<Api['PostDetails']>('/api/communities/posts', `unit=${unit}`);
  return (
    <section className="panel" aria-label={t('posts.title')}>
      <h2>{t('posts.title')}</h2>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Nothing title={t('posts.none')} />}
      <ul className="plain">
        {list.data?.items.map(post => (
          <li key={post.id}>{post.title} <span className="muted">{t(`console:role.${post.role}`)}</span><br />
            {post.holder ? <span className="muted">{post.holder}{post.since && ` · ${t('posts.since', { day: dayInWords(post.since) })}`}</span> : <span className="soon">{t('posts.vacant')}</span>}</li>
        ))}
      </ul>
    </section>
  );
}
