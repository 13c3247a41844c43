import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { momentInWords } from '../dates/dates';
import { CommandButton } from '../forms/CommandButton';
import { commandOf } from '../forms/commands';
import type { Control } from '../forms/Fields';
import { useAll } from '../lists/useAll';
import { AttendanceInput, FollowUpsInput, PointsInput, PostInput, PostponedInput } from './controls';

/** What is usually done with a meeting at each stage, and after it what may be done besides. The platform decides whether it can be. */
const stepsAt: Partial<Record<Api['MeetingStage'], [string[], string[]]>> = {
  planned: [['InviteMembers', 'BeginMeeting'], ['AddAgendaItem', 'TakeUpBacklog', 'MoveMeeting', 'CancelMeeting']],
  'in-session': [['RecordAttendance', 'HoldMeeting'], ['SignInToMeeting', 'AddAgendaItem']],
  held: [['RecordMinutes'], []],
  minuted: [['ApproveMinutes'], ['RecordMinutes']],
};

const hasHint = ['InviteMembers', 'BeginMeeting', 'HoldMeeting', 'ApproveMinutes', 'RecordMinutes'];
const clockInChina = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);

/** The steps that a member of the unit can take now, each with its form. */
export function MeetingSteps({ meeting, version }: { meeting: Api['MeetingDetails']; version?: number }) {
  const { t } = useTranslation('meetings');
  const may = useMay();
  const isOurs = useMe()?.posts.some(post => post.unit === meeting.unit) ?? false;
  const lawful = (steps: string[]) => steps.filter(step => isOurs && may(step) && !(step === 'TakeUpBacklog' && meeting.backlogOf) && !(step === 'InviteMembers' && meeting.invitedTo === meeting.start));
  const [main, aside] = (stepsAt[meeting.stage] ?? [[], []]).map(lawful) as [string[], string[]];
  if (meeting.stage === 'cancelled' || meeting.stage === 'approved') return null;
  const button = (step: string, isMain: boolean) => (
    <CommandButton key={step} operation={step} module="meetings" id={meeting.id} version={version} label={t(`step.${step}`)} isMain={isMain} initial={firstOf(step, meeting)} controls={controlsOf(step, meeting)}
      given={step === 'RecordMinutes' && openInherited(meeting).length === 0 ? { followUps: [] } : undefined}>
      {hasHint.includes(step) && <p>{t(`hint.${step}`)}</p>}
    </CommandButton>
  );
  return (
    <section className="panel no-print" aria-label={t('meeting.steps')}>
      <h2>{t('meeting.steps')}</h2>
      {main.length + aside.length === 0 && <p className="muted">{t(isOurs ? 'meeting.noSteps' : 'meeting.notYours')}</p>}
      <div className="steps">{main.map(step => button(step, true))}</div>
      <div className="bar">{aside.map(step => button(step, false))}</div>
    </section>
  );
}

const openInherited = (meeting: Api['MeetingDetails']) => meeting.actions.inherited.filter(action => !action.doneOn);

function firstOf(step: string, meeting: Api['MeetingDetails']): Record<string, unknown> | undefined {
  const minutes = meeting.minutes;
  switch (step) {
    case 'MoveMeeting': return { start: clockInChina(meeting.start), venue: meeting.venue };
    case 'BeginMeeting': return { chair: meeting.members.find(member => member.rank !== 'member')?.post };
    case 'RecordAttendance': return { entries: meeting.attendance.length > 0 ? meeting.attendance : [] };
    case 'RecordMinutes': return {
      recorder: minutes?.recorder, points: minutes?.points ?? [], postponed: minutes?.postponed ?? [], decisions: minutes?.decisions.join('\n'), conveyed: minutes?.conveyed.join('\n'),
      followUps: openInherited(meeting).map(({ item }) => minutes?.followUps.find(one => one.action === item.number) ?? { action: item.number, isDone: false }),
      actions: minutes?.actions ?? [], nothingToDo: minutes !== null && minutes !== undefined && minutes.actions.length === 0, secrecy: minutes?.secrecy ?? 'public',
    };
    default: return undefined;
  }
}

function controlsOf(step: string, meeting: Api['MeetingDetails']): Record<string, Control> {
  const posts = meeting.members.map(member => member.post);
  const member: Control = () => <Select options={posts.map(post => ({ value: post, label: post }))} />;
  const every: Record<string, Control> = {
    chair: member, post: member, recorder: member,
    entries: () => <AttendanceInput members={meeting.members} />,
    points: () => <PointsInput agenda={meeting.agenda} />,
    postponed: () => <PostponedInput agenda={meeting.agenda} />,
    followUps: () => <FollowUpsInput actions={openInherited(meeting)} />,
    owner: () => <PostInput posts={posts} />,
    previous: () => <EarlierMeeting of={meeting} />,
  };
  const names = commandOf(step).fields.flatMap(field => [field.name, ...(field.fields ?? []).map(inner => inner.name)]);
  return Object.fromEntries(Object.entries(every).filter(([name]) => names.includes(name)));
}

/** The meetings of the same organisation whose open items can be taken up. */
function EarlierMeeting({ of, ...rest }: { of: Api['MeetingDetails']; value?: string; onChange?: (id: string) => void; id?: string }) {
  const earlier = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${of.unit}&organisation=${of.organisation}&stage=approved,cancelled`);
  return <Select {...rest} loading={earlier.isPending} options={earlier.data?.items.filter(meeting => meeting.unit === of.unit && meeting.id !== of.id).toReversed().map(meeting => ({ value: meeting.id, label: `${meeting.title} ${momentInWords(meeting.start)}` }))} />;
}
