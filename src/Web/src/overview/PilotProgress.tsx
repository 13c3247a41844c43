import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask, type Api } from '../api/client';
import { Failed, Nothing, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import { Standing } from '../pilots/Standing';

/** Each pilot's plan: what is done, against what should be by today; the words beside the bar say the same. */
export function PilotProgress({ unit }: { unit: string }) {
  const { t } = useTranslation(['overview', 'pilots']);
  const board = useQuery({ queryKey: ['pilot-board', `unit=${unit}`], queryFn: () => ask<Api['PilotBoard']>(`/api/pilots/board?unit=${unit}`) });
  if (board.isError) return <Failed error={board.error} retry={() => void board.refetch()} />;
  return (
    <Panel title={t('overview:progress.title')}>
      {board.isPending ? <Waiting /> : board.data.columns.length === 0 ? <Nothing title={t('overview:progress.none')} /> : (
        <ul className="entries progress">
          {board.data.columns.flatMap(column => column.pilots).map(pilot => (
            <li key={pilot.pilot}>
              <Link to={`/pilots/${pilot.pilot}`}>{pilot.communityName}</Link>
              <span className="muted">{pilot.districtName} · {t('pilots:ofYear', { year: pilot.year })} · {t(`pilots:phase.${pilot.phase ?? 'closed'}`)}</span>
              <div className="whole"><Standing standing={pilot.standing} hasPlan={pilot.planVersion > 0} /></div>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{t('overview:progress.note')}</p>
    </Panel>
  );
}
