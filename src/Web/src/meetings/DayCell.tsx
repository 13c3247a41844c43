import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { periodInWords } from '../dates/periods';
import { UnitName } from '../units/UnitName';

const timeInChina = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16);

/** A day of the calendar: its meetings by their hour, and what falls due on it. */
export function DayCell({ day, unit, isToday, meetings, owed }: { day: string; unit: string; isToday: boolean; meetings: Api['MeetingEntry'][]; owed: Api['ObligationDetails'][] }) {
  const { t } = useTranslation('meetings');
  const only = owed.length === 1 ? owed[0] : undefined;
  return (
    <td className={[isToday && 'today', meetings.length + owed.length === 0 && 'empty'].filter(Boolean).join(' ')}>
      <time dateTime={day} title={dayInWords(day)} aria-current={isToday ? 'date' : undefined}><span className="only-wide">{Number(day.slice(8))}</span><span className="only-narrow">{dayInWords(day)}</span></time>
      {meetings.map(meeting => (
        <Link key={meeting.id} to={`/meetings/${meeting.id}`} className={`at ${meeting.stage}`}>
          <span className="number">{timeInChina(meeting.start)}</span> {meeting.title}
          <small>{t(`MeetingStage.${meeting.stage}`)}{meeting.unit !== unit && <> · <UnitName code={meeting.unit} /></>}</small>
        </Link>
      ))}
      {only && <Link className="at due" to={`/meetings/obligations/${only.id}`}>{t('calendar.due', { count: 1 })}<small>{t(`Rule.${only.rule}`)} · {periodInWords(only.period)}</small></Link>}
      {owed.length > 1 && <Link className="at due" to={`/meetings/obligations?view=list&unit=${unit}&stage=open&dueFrom=${day}&dueTo=${day}`}>{t('calendar.due', { count: owed.length })}</Link>}
    </td>
  );
}
