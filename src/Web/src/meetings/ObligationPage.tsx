import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { answer, api, type Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords, momentInWords } from '../dates/dates';
import { periodInWords } from '../dates/periods';
import { Failed, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { UnitName } from '../units/UnitName';
import { fatesAmong } from './fates';

/** A meeting that is owed: until when, by whom, what was held or planned for it, and what stood against it. */
export default function ObligationPage() {
  const id = useParams().id!;
  const { t } = useTranslation('meetings');
  const may = useMay();
  const me = useMe();
  const go = useNavigate();
  const obligation = useQuery({ queryKey: ['obligation', id], queryFn: () => answer(api.GET('/api/meetings/obligations/{id}', { params: { path: { id } } })) });
  const unit = obligation.data?.unit;
  const planned = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${unit}&stage=planned,in-session`, unit !== undefined);
  if (obligation.isPending) return <div className="panel"><Waiting /></div>;
  if (obligation.isError) return <Failed error={obligation.error} retry={() => void obligation.refetch()} />;

  const it = obligation.data;
  const serving = (planned.data?.items ?? []).filter(meeting => meeting.unit === it.unit && meeting.serves.some(one => one.rule === it.rule && one.period === it.period));
  const fate = fatesAmong(serving)(it);
  const mayPlan = may('PlanMeeting') && me?.posts.some(post => post.unit === it.unit) && ['open', 'planned', 'missed'].includes(fate);
  const facts: [string, string | null][] = [
    [t('due'), it.due], [t('obligation.minutesDue'), it.minutesDue], [t('obligation.fulfilledOn'), it.fulfilledOn], [t('obligation.minutesApprovedOn'), it.minutesApprovedOn],
  ];
  return (
    <>
      <title>{t(`Rule.${it.rule}`)}</title>
      <div className="head">
        <h1>{t(`Rule.${it.rule}`)} · {periodInWords(it.period)}</h1>
        <span className={`fate ${fate}`}>{t(`Fate.${fate}`)}</span>
        {mayPlan && <Button look="primary" onClick={() => go(`/meetings/new?serves=${it.rule}:${it.period}`)}>{t('obligation.plan')}</Button>}
      </div>
      <section className="panel">
        <dl className="facts">
          <div><dt>{t('unit')}</dt><dd><UnitName code={it.unit} /></dd></div>
          <div><dt>{t('obligation.cadence')}</dt><dd>{t(`Cadence.${it.cadence}`)}</dd></div>
          {facts.map(([name, day]) => day && <div key={name}><dt>{name}</dt><dd>{dayInWords(day)}</dd></div>)}
        </dl>
      </section>
      <section className="panel" aria-label={t('obligation.meetings')}>
        <h2>{t('obligation.meetings')}</h2>
        {it.meetings.length === 0 && <p className="muted">{t('obligation.none')}</p>}
        <ul className="plain">
          {it.meetings.map(held => (
            <li key={held.meeting}>
              <Link to={`/meetings/${held.meeting}`}>{dayInWords(held.heldOn)}</Link>{' '}
              <span className={held.counts ? 'muted' : 'soon'}>{held.counts ? t('obligation.counts') : t('obligation.doesNotCount', { why: held.obstacles.map(one => t(`Obstacle.${one}`)).join('; ') })}</span>
            </li>
          ))}
        </ul>
      </section>
      {serving.length > 0 && (
        <section className="panel" aria-label={t('obligation.planned')}>
          <h2>{t('obligation.planned')}</h2>
          <ul className="plain">{serving.map(meeting => <li key={meeting.id}><Link to={`/meetings/${meeting.id}`}>{meeting.title}</Link> <span className="muted">{momentInWords(meeting.start)}</span></li>)}</ul>
        </section>
      )}
      {it.cancellations.length > 0 && (
        <section className="panel" aria-label={t('obligation.cancellations')}>
          <h2>{t('obligation.cancellations')}</h2>
          <ul className="plain">{it.cancellations.map(one => <li key={one.meeting}><Link to={`/meetings/${one.meeting}`}>{t('obligation.open')}</Link> <span className="muted">{one.reason}</span></li>)}</ul>
        </section>
      )}
    </>
  );
}
