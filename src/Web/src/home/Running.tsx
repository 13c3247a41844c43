import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api, type Api } from '../api/client';
import { momentInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { Panel } from '../matters/Panel';

/** What keeps the platform running and does not run: schedules whose last run failed or that stand still, and what could not be delivered. */
export function Running() {
  const { t } = useTranslation(['home', 'administration']);
  const schedules = useQuery({ queryKey: ['schedules'], queryFn: () => answer(api.GET('/api/schedules')) });
  const dead = useList<Api['ListedDelivery']>('/api/notifications/deliveries', 'state=dead');
  const troubled = schedules.data?.filter(one => one.paused || one.lastRun?.outcome === 'failed') ?? [];
  const isQuiet = schedules.isSuccess && dead.isSuccess && troubled.length + dead.items.length === 0;
  return (
    <Panel title={t('home:running.title')}>
      {(schedules.isPending || dead.isPending) && <Waiting rows={2} />}
      {schedules.isError && <Failed error={schedules.error} retry={() => void schedules.refetch()} />}
      {dead.isError && <Failed error={dead.error} retry={() => void dead.refetch()} />}
      {isQuiet && <p>{t('home:running.quiet', { count: schedules.data.length })} <Link to="/administration/schedules">{t('home:running.see')}</Link></p>}
      <ul className="work">
        {troubled.map(one => (
          <li key={one.name}>
            <Link to="/administration/schedules">
              <strong>{t(`administration:schedules.name.${one.name}`, { defaultValue: one.name })}</strong>
              <span>
                <span className={one.paused ? 'soon' : 'bad'}>{t(one.paused ? 'administration:schedules.isPaused' : 'home:running.failed')}</span>
                {one.lastRun && <><br /><span className="muted">{momentInWords(one.lastRun.startedAt)}{one.lastRun.problem && ` · ${one.lastRun.problem}`}</span></>}
              </span>
            </Link>
          </li>
        ))}
        {dead.items.length > 0 && (
          <li>
            <Link to="/administration/deliveries?state=dead">
              <strong>{t('home:running.undelivered')}</strong>
              <span className="bad">{t(dead.hasNextPage ? 'home:running.more' : 'home:running.count', { count: dead.items.length })}</span>
            </Link>
          </li>
        )}
      </ul>
    </Panel>
  );
}
