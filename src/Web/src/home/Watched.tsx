import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { dayOf, momentInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { daysBetween } from '../matters/due';
import { Panel } from '../matters/Panel';

/** Where to begin for who watches: who read sealed values since yesterday, and the log itself. */
export function Watched({ today }: { today: string }) {
  const { t } = useTranslation(['home', 'console']);
  const may = useMay();
  const list = useList<Api['LoggedReading']>('/api/history/readings', '', 'before');
  const recent = list.items.filter(one => daysBetween(dayOf(one.at as string), today) <= 1);
  const accounts = [...new Set(recent.map(one => one.account))].map(account => ({ account, readings: recent.filter(one => one.account === account) }));
  return (
    <Panel title={t('home:watched.title')}>
      {list.isPending && <Waiting rows={2} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && recent.length === 0 && <p>{t('home:watched.none')}</p>}
      <ul className="work">
        {accounts.map(({ account, readings }) => (
          <li key={account}>
            <Link to={`/history/readings?account=${encodeURIComponent(account)}`}>
              <strong>{account}</strong>
              <span>{t('home:watched.count', { count: readings.length })}<br /><span className="muted">{readings[0]!.role && `${t(`console:role.${readings[0]!.role}`)} · `}{t('home:watched.last', { at: momentInWords(readings[0]!.at as string) })}</span></span>
            </Link>
          </li>
        ))}
      </ul>
      {list.hasNextPage && recent.length === list.items.length && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
      <p>{may('ListHistory') && <><Link to="/history">{t('home:watched.log')}</Link> · </>}<Link to="/history/readings">{t('home:watched.readings')}</Link></p>
    </Panel>
  );
}
