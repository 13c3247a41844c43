import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { tell } from '../controls/told';
import { momentInWords } from '../dates/dates';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** One's own subscriptions: meetings and deadlines in the calendar program of a phone or computer, under an address nobody else knows. */
export default function FeedsPage() {
  const { t } = useTranslation(['meetings', 'console']);
  const may = useMay();
  const list = useList<Api['CalendarFeedLine']>('/api/meetings/feeds', '');
  return (
    <>
      <title>{t('feeds.title')}</title>
      <div className="head">
        <h1>{t('feeds.title')}</h1>
        {may('OpenOwnCalendarFeed') && <CommandButton operation="OpenOwnCalendarFeed" module="meetings" label={t('feeds.openOwn')}><p>{t('feeds.openOwnHelp')}</p></CommandButton>}
        <CommandButton operation="OpenCalendarFeed" module="meetings" label={t('feeds.open')} controls={{ unit: 'unit' }}><p>{t('feeds.openHelp')}</p></CommandButton>
      </div>
      <p className="muted">{t('feeds.help')}</p>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && list.items.length === 0 && <div className="panel"><Nothing title={t('feeds.none')} /></div>}
      {list.items.map(feed => <Feed key={feed.id} feed={feed} />)}
      {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
    </>
  );
}

function Feed({ feed }: { feed: Api['CalendarFeedLine'] }) {
  const { t } = useTranslation('meetings');
  const address = feed.address ? new URL(feed.address, location.origin).href : undefined;
  const name = feed.isOwn ? t('feeds.own') : t('feeds.ofUnit');
  const copy = () => void navigator.clipboard.writeText(address!).then(() => tell(t('feeds.copied')), () => tell(t('feeds.notCopied'), true));
  return (
    <section className="panel" aria-label={name}>
      <h2>{name}：{feed.units.map((code, index) => <span key={code}>{index > 0 && '、'}<UnitName code={code} /></span>)}</h2>
      <p className="muted">{t('feeds.since', { at: momentInWords(feed.openedAt) })}{feed.isRevoked && ` · ${t('feeds.isRevoked')}`}</p>
      {address && (
        <>
          <p><code className="words">{address}</code></p>
          <div className="bar">
            <Button icon={<Copy />} onClick={copy}>{t('feeds.copy')}</Button>
            <CommandButton operation="RenewCalendarFeed" module="meetings" id={feed.id} given={{ number: feed.number }} label={t('feeds.renew')}><p>{t('feeds.renewHelp')}</p></CommandButton>
            <CommandButton operation="RevokeCalendarFeed" module="meetings" id={feed.id} label={t('feeds.revoke')}><p>{t('feeds.revokeHelp')}</p></CommandButton>
          </div>
        </>
      )}
    </section>
  );
}
