import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { api, type Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { dayInWords, momentInWords } from '../dates/dates';
import { periodInWords } from '../dates/periods';
import { Failed, Waiting } from '../lists/states';
import { Attachments } from '../matters/Attachments';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps, useNextSteps } from '../matters/Steps';
import { UnitName } from '../units/UnitName';
import { ActionItems } from './ActionItems';
import { meetingForms } from './meetingForms';
import { Minutes } from './Minutes';

/** One meeting on one page: what can be done now, what it is about, who is invited and was there, its minutes and what came of it. */
export default function MeetingPage() {
  const id = useParams().id!;
  const { t } = useTranslation('meetings');
  const may = useMay();
  const me = useMe();
  const address = `/api/meetings/${id}`;
  const steps = useNextSteps(address);
  const meeting = useQuery({
    queryKey: ['meeting', id],
    queryFn: async () => {
      const { data, response } = await api.GET('/api/meetings/{id}', { params: { path: { id } } });
      const version = Number(/\d+/.exec(response.headers.get('ETag') ?? '')?.[0]);
      return { it: data!, version: Number.isNaN(version) ? undefined : version };
    },
  });
  if (meeting.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (meeting.isError) return <Failed error={meeting.error} retry={() => void meeting.refetch()} />;

  const { it, version } = meeting.data;
  const isOurs = me?.posts.some(post => post.unit === it.unit) ?? false;
  return (
    <>
      <title>{it.title}</title>
      <div className="head of-matter">
        <h1>{it.title}</h1>
        <span className="stage">{t(`MeetingStage.${it.stage}`)}</span>
        <span className="muted">{t(`Organisation.${it.organisation}`)} · <UnitName code={it.unit} /></span>
      </div>
      <div className="matter">
        <div>
          <Steps id={id} forms={meetingForms(address, it, t)} />
          <Panel title={t('meeting.agenda')}>
            <ol className="agenda">{it.agenda.map(item => <li key={item.number} value={item.number}>{item.subject}{item.from && <> <span className="muted">({t('meeting.fromEarlier')})</span></>}{it.minutes?.postponed.includes(item.number) && <> <span className="soon">{t('meeting.postponed')}</span></>}</li>)}</ol>
          </Panel>
          <Panel title={t('meeting.minutes')}><Minutes meeting={it} /></Panel>
          <Panel title={t('meeting.actions')}><ActionItems meeting={it} version={version} mayComplete={steps.data?.steps.some(step => step.operation === 'CompleteActionItem' && step.now === 'lawful') ?? false} /></Panel>
          <Panel title={t('meeting.documents')}><Attachments address={address} folder="documents" files={it.documents} mayAttach={isOurs && may('AttachDocument') && !['approved', 'cancelled'].includes(it.stage)} /></Panel>
        </div>
        <div>
          <Panel title={t('meeting.facts')}><About meeting={it} /></Panel>
          <Panel title={t('meeting.members')}><Members meeting={it} /></Panel>
        </div>
      </div>
    </>
  );
}

function About({ meeting }: { meeting: Api['MeetingDetails'] }) {
  const { t } = useTranslation('meetings');
  const obligations = (served: Api['ServedObligation']) => `/meetings/obligations?view=list&unit=${meeting.unit}&rule=${served.rule}&period=${served.period}`;
  const rows: [string, ReactNode][] = [
    [t('start'), momentInWords(meeting.start)],
    [t('venue'), `${meeting.venue.place}${meeting.venue.isOnline ? ` (${t('online')})` : ''}`],
    [t('meeting.invited'), meeting.invitedTo === meeting.start ? t('console:yes') : meeting.stage === 'planned' ? <span className="soon">{t('meeting.notInvited')}</span> : null],
    [t('meeting.serves'), meeting.serves.length > 0 && meeting.serves.map(served => <div key={served.rule + served.period}><Link to={obligations(served)}>{t(`Rule.${served.rule}`)} · {periodInWords(served.period)}</Link></div>)],
    [t('meeting.counting'), meeting.countings.length > 0 && meeting.countings.map(one => (
      <div key={one.rule + one.period} className={one.obstacles.length > 0 ? 'soon' : ''}>{periodInWords(one.period)} {one.obstacles.length === 0 ? t('obligation.counts') : t('obligation.doesNotCount', { why: one.obstacles.map(word => t(`Obstacle.${word}`)).join('; ') })}</div>
    ))],
    [t('meeting.chair'), meeting.chair],
    [t('meeting.held'), meeting.startedAt && `${momentInWords(meeting.startedAt)}${meeting.endedAt ? ` – ${momentInWords(meeting.endedAt).slice(-5)}` : ''}`],
    [t('meeting.signInCode'), meeting.stage === 'in-session' && meeting.signInCode && <strong className="number code">{meeting.signInCode}</strong>],
    [t('meeting.minutesDue'), meeting.minutesDue && !meeting.minutesApprovedOn && dayInWords(meeting.minutesDue.due)],
    [t('meeting.moves'), meeting.moves.length > 0 && meeting.moves.map(move => <div key={move.from}>{t('meeting.movedFrom', { at: momentInWords(move.from), reason: move.reason })}</div>)],
    [t('meeting.whyCancelled'), meeting.whyCancelled],
    [t('meeting.backlogOf'), meeting.backlogOf && <Link to={`/meetings/${meeting.backlogOf}`}>{t('obligation.open')}</Link>],
    [t('meeting.passedOnTo'), meeting.passedOnTo && <Link to={`/meetings/${meeting.passedOnTo}`}>{t('obligation.open')}</Link>],
  ];
  return <Facts rows={rows} />;
}

function Members({ meeting }: { meeting: Api['MeetingDetails'] }) {
  const { t } = useTranslation('meetings');
  return (
    <table className="figures said">
      <thead><tr>{['post', 'rank', 'presence'].map(column => <th scope="col" key={column}>{t(`meeting.${column}`)}</th>)}</tr></thead>
      <tbody>
        {meeting.members.map(member => {
          const presence = meeting.attendance.find(one => one.post === member.post)?.presence;
          return <tr key={member.post}><th scope="row">{member.post}</th><td>{t(`GroupRank.${member.rank}`)}</td><td className={presence === 'absent' ? 'soon' : presence ? '' : 'muted'}>{presence ? t(`Presence.${presence}`) : t('meeting.unknown')}</td></tr>;
        })}
      </tbody>
    </table>
  );
}
