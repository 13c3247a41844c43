import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Attachments } from '../matters/Attachments';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict, Timeline } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { Gantt } from './Gantt';
import { Gates } from './Gates';
import { pilotForms } from './pilotForms';
import { PlanInForce } from './PlanInForce';
import { PlanVersions } from './PlanVersions';

/** A pilot at work on one page: what can be done now, its plan as bars and in words with evidence, what its gates still want, what happened. */
export default function PilotPage() {
  const id = useParams().id!;
  const address = `/api/pilots/${id}`;
  const { t } = useTranslation('pilots');
  const may = useMay();
  const pilot = useQuery({ queryKey: ['pilot', id], queryFn: () => ask<Api['PilotDetails']>(address) });
  const gantt = useQuery({ queryKey: ['gantt', id], queryFn: () => ask<Api['PilotGantt']>(`${address}/gantt`) });
  const timeline = useQuery({ queryKey: ['pilot-timeline', id], queryFn: () => ask<Api['Timeline']>(`${address}/timeline`) });
  if (pilot.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (pilot.isError) return <Failed error={pilot.error} retry={() => void pilot.refetch()} />;

  const it = pilot.data;
  const steps = timeline.data?.steps ?? [];
  const ofPilot = `round=${it.round}&community=${it.community}`;
  return (
    <>
      <title>{t('pilot.title')}</title>
      <div className="head of-matter">
        <h1><UnitName code={it.community} /></h1>
        <span className="muted"><UnitName code={it.district} /> · {t('ofYear', { year: it.year })}{it.recognisedOn && <> · {t('pilot.recognised', { day: dayInWords(it.recognisedOn) })}</>}</span>
        <Link to="/pilots">{t('board.title')}</Link>
      </div>
      <Steps id={id} forms={pilotForms(address, it, t)} onConflict={(seen, filled, submitAgain) => <Conflict steps={steps} seen={seen} filled={filled} submitAgain={submitAgain} />} />
      <Panel title={t('gantt.title', { version: it.versionInForce })}>
        {gantt.isPending ? <Waiting /> : gantt.isError ? <Failed error={gantt.error} retry={() => void gantt.refetch()} /> : <Gantt gantt={gantt.data} />}
      </Panel>
      <div className="matter">
        <div>
          <Panel title={t('plan.inForce')}><PlanInForce pilot={it} address={address} /></Panel>
          <Panel title={t('plan.versions')}><PlanVersions pilot={it} /></Panel>
          <Panel title={t('application.files')}><Attachments address={address} files={it.files} mayAttach={may('AttachPilotFile')} /></Panel>
        </div>
        <div>
          <Panel title={t('pilot.gates')}><Gates pilot={it} address={address} /></Panel>
          <Panel title={t('pilot.about')}>
            <Facts rows={[
              [t('application.standard'), it.standard],
              [t('pilot.approver'), <UnitName code={it.approver} />],
              [t('pilot.launch'), it.launch && <>{dayInWords(it.launch.heldOn)} · {it.launch.place} <div className="muted">{it.launch.levels.map(level => t(`UnitLevel.${level}`)).join(t('round.and'))}</div></>],
              [t('pilot.mobilisation'), it.mobilisation && <>{dayInWords(it.mobilisation.heldOn)} · {it.mobilisation.place} <div className="muted number">{t('pilot.participants', { count: it.mobilisation.participants })}</div></>],
              [t('pilot.seeAlso'), <><Link to={`/pilots/applications/${it.application}`}>{t('application.title')}</Link> · <Link to={`/pilots/funding?${ofPilot}`}>{t('funding.title')}</Link> · <Link to={`/pilots/checks?${ofPilot}`}>{t('checks.title')}</Link></>],
            ]} />
          </Panel>
          <Panel title={t('pilot.timeline')}>
            {timeline.isPending ? <Waiting /> : timeline.isError ? <Failed error={timeline.error} retry={() => void timeline.refetch()} /> : <Timeline steps={steps} />}
          </Panel>
        </div>
      </div>
    </>
  );
}
