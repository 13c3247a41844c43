import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Exports } from '../lists/Exports';
import { Narrowed } from './Narrowed';
import { Standing } from './Standing';
import { YearFilter } from './YearFilter';

/** All pilots by the phase that each has still to close, the one furthest behind first. */
export default function BoardPage() {
  const { t } = useTranslation('pilots');
  const { filters, query } = useFilters();
  const board = useQuery({ queryKey: ['pilot-board', query], queryFn: () => ask<Api['PilotBoard']>(`/api/pilots/board?${query}`) });
  return (
    <>
      <title>{t('board.title')}</title>
      <div className="head">
        <h1>{t('board.title')}</h1>
        {board.data && <span className="muted">{t('asOf', { day: dayInWords(board.data.asOf) })}</span>}
        <YearFilter />
        <Exports path="/api/pilots/board" filters={filters} />
      </div>
      {filters.unit && <Narrowed />}
      {board.isPending && <div className="panel"><Waiting /></div>}
      {board.isError && <Failed error={board.error} retry={() => void board.refetch()} />}
      {board.data?.columns.length === 0 && <div className="panel"><Nothing title={t('board.none')} /></div>}
      <div className="board">
        {board.data?.columns.map(column => {
          const phase = t(`phase.${column.phase ?? 'closed'}`);
          return (
            <section key={phase} className="panel" aria-label={phase}>
              <h2>{phase} <span className="muted number">{column.pilots.length}</span></h2>
              <ul>{column.pilots.map(pilot => <Pilot key={pilot.pilot} pilot={pilot} />)}</ul>
            </section>
          );
        })}
      </div>
    </>
  );
}

function Pilot({ pilot }: { pilot: Api['BoardLine'] }) {
  const { t } = useTranslation('pilots');
  return (
    <li>
      <Link to={`/pilots/${pilot.pilot}`}>{pilot.communityName}</Link> <span className="muted">{pilot.districtName} · {t('ofYear', { year: pilot.year })}</span>
      <div><Standing standing={pilot.standing} hasPlan={pilot.planVersion > 0} /></div>
      {pilot.planVersion > 0 && <p className="muted number">{t('tasks', { done: pilot.done, count: pilot.tasks })}</p>}
      {pilot.planAwaitsAnswer && <p className="soon">{t('awaitsAnswer')}</p>}
    </li>
  );
}
