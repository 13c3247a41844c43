import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';

/** How far a pilot is, as a bar with a mark where its plan has it today; the words beside say the same. */
export function Standing({ standing, hasPlan }: { standing: Api['PilotStanding']; hasPlan: boolean }) {
  const { t } = useTranslation('pilots');
  if (!hasPlan) return <span className="soon">{t('noPlan')}</span>;
  return (
    <>
      <span className="track" aria-hidden><span style={{ width: `${standing.progress}%` }} /><i style={{ left: `${Math.min(standing.planned, 99)}%` }} /></span>
      <span className="number">{t('progress', { progress: standing.progress, planned: standing.planned })}</span>
      {standing.lag > 0 && <span className="soon number and">{t('lag', { lag: standing.lag })}</span>}
      {standing.overdue > 0 && <span className="bad number and">{t('overdue', { count: standing.overdue, days: standing.daysLate })}</span>}
    </>
  );
}
