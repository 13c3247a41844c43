import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { OneOf } from '../controls/OneOf';
import { momentInWords } from '../dates/dates';
import { useCommand } from '../forms/useCommand';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters, useList } from '../lists/useList';

/** Where what an entry is about has its page. */
const places: Record<Api['InboxItem']['subjectKind'], string> = { petition: '/petitions', 'meeting-obligation': '/meetings/obligations', 'protection-report': '/petitions/protection', 'pilot-application': '/pilots/applications' };

/** What the platform reminds the account of: unread first, each leading to its matter. */
export default function InboxPage() {
  const { t } = useTranslation(['inbox', 'console']);
  const { filters, change } = useFilters();
  const show = filters.show ?? 'unread';
  const list = useList<Api['InboxItem']>('/api/notifications/inbox', `show=${show}`);
  const may = useMay();
  const { send, error } = useCommand();
  const markRead = (item: Api['InboxItem']) => void send(`/api/notifications/inbox/${item.id}/read`, {});
  return (
    <>
      <title>{t('inbox:title')}</title>
      <div className="head">
        <h1>{t('inbox:title')}</h1>
        <OneOf name={t('inbox:show')} value={show} choose={to => change({ show: to })}
          choices={['unread', 'everything'].map(value => ({ value, label: t(`inbox:${value}`) }))} />
        {may('ChooseChannels') && <Link to="/inbox/channels">{t('inbox:channels.link')}</Link>}
      </div>
      {error !== undefined && <Failed error={error} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isSuccess && (
        <div className="panel">
          {list.items.length === 0 && <Nothing title={t('inbox:none')} />}
          <ul className="entries">
            {list.items.map(item => (
              <li key={item.id} className={item.read ? 'muted' : undefined}>
                <Link to={`${places[item.subjectKind]}/${item.subject}`} onClick={() => !item.read && markRead(item)}>{item.text}</Link>
                <span className="muted number">{momentInWords(item.postedAt)}</span>
                {!item.read && <Button size="small" onClick={() => markRead(item)}>{t('inbox:markRead')}</Button>}
              </li>
            ))}
          </ul>
          {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
        </div>
      )}
    </>
  );
}
