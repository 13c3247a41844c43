import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { Failed, Nothing, Waiting } from '../lists/states';

/** The posts of a unit by title, for those who are not told who holds them. */
export function PostTitles({ unit }: { unit: string }) {
  const { t } = useTranslation(['communities', 'console']);
  const posts = useQuery({ queryKey: ['post-titles', unit], queryFn: () => answer(api.GET('/api/communities/posts/titles', { params: { query: { unit } } })) });
  return (
    <section className="panel" aria-label={t('posts.title')}>
      <h2>{t('posts.title')}</h2>
      {posts.isPending && <Waiting rows={3} />}
      {posts.isError && <Failed error={posts.error} retry={() => void posts.refetch()} />}
      {posts.data?.items.length === 0 && <Nothing title={t('posts.none')} />}
      <ul className="plain">{posts.data?.items.map(post => <li key={post.id}>{post.title}{t(`console:role.${post.role}`) !== post.title && <span className="muted"> {t(`console:role.${post.role}`)}</span>}{!post.isHeld && <span className="soon"> {t('posts.vacant')}</span>}</li>)}</ul>
    </section>
  );
}
