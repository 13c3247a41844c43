import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ask } from '../api/client';
import { Button } from '../controls/Button';
import { tell } from '../controls/told';
import { momentInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';

/** The platform's schedules: when each runs next, how the last run ended, run now, pause. */
export default function SchedulesPage() {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const schedules = useQuery({ queryKey: ['schedules'], queryFn: () => answer(api.GET('/api/schedules')), refetchInterval: 10_000 });
  async function act(name: string, act: 'run' | 'pause' | 'resume') {
    setError(undefined);
    try {
      await ask(`/api/schedules/${name}/${act}`, { method: 'POST' });
      tell(t(`schedules.did.${act}`));
      await queries.invalidateQueries({ queryKey: ['schedules'] });
    } catch (failure) {
      setError(failure);
    }
  }
  return (
    <>
      <title>{t('schedules.title')}</title>
      <div className="head"><h1>{t('schedules.title')}</h1></div>
      {error !== undefined && <Failed error={error} />}
      {schedules.isError && <Failed error={schedules.error} retry={() => void schedules.refetch()} />}
      {schedules.isPending && <div className="panel"><Waiting /></div>}
      {schedules.data?.map(one => (
        <section key={one.name} className="panel" aria-label={one.name}>
          <div className="head">
            <h2 style={{ margin: 0, marginRight: 'auto' }}>{t(`schedules.name.${one.name}`, { defaultValue: one.name })}</h2>
            <Button onClick={() => void act(one.name, 'run')}>{t('schedules.run')}</Button>
            <Button onClick={() => void act(one.name, one.paused ? 'resume' : 'pause')}>{t(one.paused ? 'schedules.resume' : 'schedules.pause')}</Button>
          </div>
          <dl className="facts">
            <div><dt>{t('schedules.when')}</dt><dd title={one.cron}>{t(`schedules.cron.${one.cron}`, { defaultValue: one.cron })}</dd></div>
            <div><dt>{t('schedules.next')}</dt><dd>{one.paused ? t('schedules.isPaused') : one.nextRun ? momentInWords(one.nextRun) : '—'}</dd></div>
            <div><dt>{t('schedules.last')}</dt><dd className={one.lastRun?.outcome === 'failed' ? 'bad' : ''}>
              {one.lastRun ? `${momentInWords(one.lastRun.startedAt)} · ${t(`schedules.SweepOutcome.${one.lastRun.outcome}`)} · ${one.lastRun.milliseconds} ms` : '—'}
              {one.lastRun?.problem && <div className="words">{one.lastRun.problem}</div>}
            </dd></div>
          </dl>
        </section>
      ))}
    </>
  );
}
