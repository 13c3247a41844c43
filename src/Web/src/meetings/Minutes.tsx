import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';

/** The minutes as they stand, and their page for the printer. */
export function Minutes({ meeting }: { meeting: Api['MeetingDetails'] }) {
  const { t } = useTranslation('meetings');
  const { minutes } = meeting;
  if (!minutes) return <p className="muted">{t('meeting.noMinutes')}</p>;
  const lists: [string, string[]][] = [[t('meeting.decisions'), minutes.decisions], [t('meeting.conveyed'), minutes.conveyed]];
  return (
    <>
      <dl className="facts">
        <div><dt>{t('meeting.recorder')}</dt><dd>{minutes.recorder} · {dayInWords(minutes.recordedOn)}</dd></div>
        <div><dt>{t('meeting.secrecy')}</dt><dd>{t(`Secrecy.${minutes.secrecy}`)}</dd></div>
        {meeting.minutesApprovedOn && <div><dt>{t('meeting.approvedOn')}</dt><dd>{dayInWords(meeting.minutesApprovedOn)}</dd></div>}
        {minutes.points.map(point => <div key={point.item}><dt>{meeting.agenda.find(item => item.number === point.item)?.subject}</dt><dd className="words">{point.summary}</dd></div>)}
        {lists.map(([name, lines]) => lines.length > 0 && <div key={name}><dt>{name}</dt><dd><ul className="plain">{lines.map(line => <li key={line}>{line}</li>)}</ul></dd></div>)}
      </dl>
      <Button className="no-print" icon={<Printer />} href={`/api/meetings/${meeting.id}/minutes/page`} target="_blank" rel="noreferrer">{t('meeting.print')}</Button>
    </>
  );
}
