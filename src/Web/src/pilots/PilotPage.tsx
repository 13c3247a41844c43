import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import { Timeline } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { Gantt } from './Gantt';

/** A pilot on one page: its plan as bars, what its gates still want, what was reported, what happened. */
export default function PilotPage() {
  const id = useParams().id!;
  const { t } = useTranslation('pilots');
  const pilot = useQuery({ queryKey: ['pilot', id], queryFn: () => ask<Api['PilotDetails']>(`/api/pilots/${id}`) });
  const gantt = useQuery({ queryKey: ['gantt', id], queryFn: () => ask<Api['PilotGantt']>(`/api/pilots/${id}/gantt`) });
  const timeline = useQuery({ queryKey: ['pilot-timeline', id], queryFn: () => ask<Api['Timeline']>(`/api/pilots/${id}/timeline`) });
  if (pilot.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (pilot.isError) return <Failed error={pilot.error} retry={() => void pilot.refetch()} />;

  const it = pilot.data;
  return (
    <>
      <title>{t('pilot.title')}</title>
      <div className="head of-matter">
        <h1><UnitName code={it.community} /></h1>
        <span className="muted"><UnitName code={it.district} /> · {t('ofYear', { year: it.year })}{it.recognisedOn && <> · {t('pilot.recognised', { day: dayInWords(it.recognisedOn) })}</>}</span>
        <Link to="/pilots">{t('board.title')}</Link>
      </div>
      <Panel title={t('gantt.title', { version: it.versionInForce })}>
        {gantt.isPending ? <Waiting /> : gantt.isError ? <Failed error={gantt.error} retry={() => void gantt.refetch()} /> : <Gantt gantt={gantt.data} />}
      </Panel>
      <div className="matter">
        <div>
          <Panel title={t('pilot.gates')}><Gates pilot={it} /></Panel>
          <Panel title={t('pilot.reports')}>
            {it.reports.length === 0 && <p className="muted">{t('pilot.noReports')}</p>}
            <ul className="plain">{it.reports.toReversed().map((report, index) => <li key={index}>{t('pilot.report', report)} <span className="words">{report.statement}</span><div className="muted">{dayInWords(report.on)}</div></li>)}</ul>
          </Panel>
        </div>
        <Panel title={t('pilot.timeline')}>
          {timeline.isPending ? <Waiting /> : timeline.isError ? <Failed error={timeline.error} retry={() => void timeline.refetch()} /> : <Timeline steps={timeline.data.steps} />}
        </Panel>
      </div>
    </>
  );
}

function Gates({ pilot }: { pilot: Api['PilotDetails'] }) {
  const { t } = useTranslation('pilots');
  const passed = pilot.gatesPassed as string[];
  return [...new Set(pilot.gates.map(gate => gate.phase))].map(phase => (
    <section key={phase} aria-label={t(`phase.${phase}`)}>
      <h3>{t(`phase.${phase}`)} <span className="muted">{t(passed.includes(phase) ? 'pilot.passed' : 'pilot.notPassed')}</span></h3>
      <ul className="plain">
        {pilot.gates.filter(gate => gate.phase === phase).map(gate => (
          <li key={gate.item}><span className={gate.proved ? undefined : 'soon'}>{t(gate.proved ? 'pilot.proved' : 'pilot.missing')}</span> {gate.title}</li>
        ))}
      </ul>
    </section>
  ));
}
