import { Select } from 'antd';
import type { TFunction } from 'i18next';
import type { Api } from '../api/client';
import { momentInWords } from '../dates/dates';
import { useAll } from '../lists/useAll';
import type { StepForms } from '../matters/Steps';
import { AttendanceInput, FollowUpsInput, PointsInput, PostInput, PostponedInput } from './controls';

const clockInChina = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16);
const hinted = ['InviteMembers', 'BeginMeeting', 'HoldMeeting', 'ApproveMinutes', 'RecordMinutes'];

/** How the steps of a meeting are filled in. */
export function meetingForms(address: string, meeting: Api['MeetingDetails'], t: TFunction): StepForms {
  const posts = meeting.members.map(member => member.post);
  const member = () => <Select options={posts.map(post => ({ value: post, label: post }))} />;
  const inherited = meeting.actions.inherited.filter(action => !action.doneOn);
  const minutes = meeting.minutes;
  return {
    module: 'meetings',
    address,
    aside: ['AddAgendaItem', 'TakeUpBacklog', 'MoveMeeting', 'CancelMeeting', 'SignInToMeeting', ...(minutes ? ['RecordMinutes'] : [])],
    elsewhere: ['CompleteActionItem'],
    controls: {
      TakeUpBacklog: { previous: () => <EarlierMeeting of={meeting} /> },
      BeginMeeting: { chair: member },
      SignInToMeeting: { post: member },
      RecordAttendance: { entries: () => <AttendanceInput members={meeting.members} /> },
      RecordMinutes: {
        recorder: member,
        points: () => <PointsInput agenda={meeting.agenda} />,
        postponed: () => <PostponedInput agenda={meeting.agenda} />,
        followUps: () => <FollowUpsInput actions={inherited} />,
        owner: () => <PostInput posts={posts} />,
      },
    },
    openDays: ['due'],
    initial: {
      MoveMeeting: { start: clockInChina(meeting.start), venue: meeting.venue },
      BeginMeeting: { chair: meeting.members.find(one => one.rank !== 'member')?.post },
      RecordAttendance: { entries: meeting.attendance },
      RecordMinutes: {
        recorder: minutes?.recorder, points: minutes?.points ?? [], postponed: minutes?.postponed ?? [], decisions: minutes?.decisions.join('\n'), conveyed: minutes?.conveyed.join('\n'),
        followUps: inherited.map(({ item }) => minutes?.followUps.find(one => one.action === item.number) ?? { action: item.number, isDone: false }),
        actions: minutes?.actions ?? [], nothingToDo: minutes?.actions.length === 0, secrecy: minutes?.secrecy ?? 'public',
      },
    },
    given: inherited.length === 0 ? { RecordMinutes: { followUps: [] } } : {},
    hints: Object.fromEntries(hinted.map(step => [step, t(`hint.${step}`)])),
  };
}

/** The meetings of the same organisation whose open items can be taken up. */
function EarlierMeeting({ of, ...rest }: { of: Api['MeetingDetails']; value?: string; onChange?: (id: string) => void; id?: string }) {
  const earlier = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${of.unit}&organisation=${of.organisation}&stage=approved,cancelled`);
  return <Select {...rest} loading={earlier.isPending} options={earlier.data?.items.filter(meeting => meeting.unit === of.unit && meeting.id !== of.id).toReversed().map(meeting => ({ value: meeting.id, label: `${meeting.title} ${momentInWords(meeting.start)}` }))} />;
}
