import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { monthInWords } from '../dates/dates';
import { monthAfter, weeksOf } from '../dates/periods';
import { useToday } from '../dates/today';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { useFilters } from '../lists/useList';
import { useScope } from '../units/useScope';
import { DayCell } from './DayCell';
import { Scope } from './Scope';

/** A month of a unit and all below it: its meetings, and the days by which others must have been held. */
export default function CalendarPage() {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const may = useMay();
  const go = useNavigate();
  const { filters, change } = useFilters();
  const unit = useScope();
  const month = filters.month ?? today.slice(0, 7);
  const weeks = weeksOf(month);
  const days = weeks.flat().filter(day => day !== undefined);
  const [first, last] = [days[0], days.at(-1)];
  const meetings = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${unit}&from=${first}&to=${last}`, unit !== '');
  const owed = useAll<Api['ObligationDetails']>('/api/meetings/obligations', `unit=${unit}&dueFrom=${first}&dueTo=${last}&stage=open`, unit !== '');
  const failed = [meetings, owed].find(query => query.isError);
  const isEmpty = meetings.data?.items.length === 0 && owed.data?.items.length === 0;
  return (
    <>
      <title>{t('calendar.title')}</title>
      <div className="head">
        <h1>{t('calendar.title')}</h1>
        {may('PlanMeeting') && <Button look="primary" onClick={() => go('/meetings/new')}>{t('calendar.plan')}</Button>}
      </div>
      <div className="bar no-print">
        <Button icon={<ChevronLeft />} aria-label={t('calendar.before')} onClick={() => change({ month: monthAfter(month, -1) })} />
        <strong className="month-name number" aria-live="polite">{monthInWords(month)}</strong>
        <Button icon={<ChevronRight />} aria-label={t('calendar.after')} onClick={() => change({ month: monthAfter(month, 1) })} />
        {month !== today.slice(0, 7) && <Button onClick={() => change({ month: undefined })}>{t('calendar.today')}</Button>}
        <Scope />
      </div>
      {failed && <Failed error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && (meetings.isPending || owed.isPending) && <div className="panel"><Waiting rows={10} /></div>}
      {(meetings.data?.isCut || owed.data?.isCut) && <Alert kind="info" title={t('cut')} />}
      {meetings.data && owed.data && (
        <div className="panel">
          <table className="month">
            <caption className="unseen">{monthInWords(month)}</caption>
            <thead><tr>{(t('calendar.weekdays', { returnObjects: true }) as string[]).map(day => <th scope="col" key={day}>{t('calendar.weekday', { day })}</th>)}</tr></thead>
            <tbody>
              {weeks.map((week, index) => (
                <tr key={index}>
                  {week.map((day, place) => day === undefined ? <td key={place} className="other" /> : (
                    <DayCell key={day} day={day} unit={unit} isToday={day === today} meetings={meetings.data.items.filter(meeting => meeting.day === day)} owed={owed.data.items.filter(one => one.due === day)} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {isEmpty && <Nothing title={t('calendar.none')} />}
        </div>
      )}
    </>
  );
}
