import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Attachments } from '../matters/Attachments';
import { Deadlines } from '../matters/Deadlines';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict, Timeline } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { codeAt } from '../units/levels';
import { applicationForms } from './applicationForms';
import { Argued } from './Argued';
import { Chain } from './Chain';
import { Completeness } from './Completeness';
import { Reviews } from './Reviews';

/** One application on one page: what can be done now, how far up it is, what it is made of and what is missing, what was said and what happened. */
export default function ApplicationPage() {
  const id = useParams().id!;
  const address = `/api/pilots/applications/${id}`;
  const { t } = useTranslation('pilots');
  const may = useMay();
  const application = useQuery({ queryKey: ['application', id], queryFn: () => ask<Api['ApplicationDetails']>(address) });
  const timeline = useQuery({ queryKey: ['application-timeline', id], queryFn: () => ask<Api['Timeline']>(`${address}/timeline`) });
  const pilot = useQuery({ queryKey: ['pilot-of', id], enabled: application.data?.stage === 'recognised', queryFn: () => ask<Api['DocumentPageOfPilotEntry']>(`/api/pilots?round=${application.data!.round}&district=${application.data!.district}`) });
  if (application.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (application.isError) return <Failed error={application.error} retry={() => void application.refetch()} />;

  const it = application.data;
  const steps = timeline.data?.steps ?? [];
  const recognised = pilot.data?.items.find(one => one.application === id);
  return (
    <>
      <title>{t('application.title')}</title>
      <div className="head of-matter">
        <h1><UnitName code={it.community} /></h1>
        <span className="stage">{t(`ApplicationStage.${it.stage}`)}</span>
        <span className="muted"><UnitName code={it.district} /> · {t('ofYear', { year: it.year })} · {t('application.attempt', { attempt: it.attempt })}</span>
        <Link to={`/pilots/rounds/${it.round}`}>{t('round.one')}</Link>
        {recognised && <Link to={`/pilots/${recognised.id}`}>{t('pilot.open')}</Link>}
        <Button className="no-print" icon={<Printer />} href={`${address}/print`} target="_blank">{t('application.print')}</Button>
      </div>
      <Panel title={t('chain.title')}><Chain application={it} /></Panel>
      <div className="matter">
        <div>
          <Steps id={id} forms={applicationForms(address, it)} onConflict={(seen, filled, submitAgain) => <Conflict steps={steps} seen={seen} filled={filled} submitAgain={submitAgain} />} />
          <Panel title={t('application.parts')}><Completeness application={it} address={address} /></Panel>
          <Panel title={t('application.files')}><Attachments address={address} files={it.files} mayAttach={may('AttachApplicationFile') && ['draft', 'returned'].includes(it.stage)} /></Panel>
          <Panel title={t('application.reviews')}><Reviews application={it} /></Panel>
        </div>
        <div>
          <Panel title={t('application.deadline')}><Due application={it} /></Panel>
          <Panel title={t('application.about')}>
            <Facts rows={[
              [t('application.standard'), it.standard],
              [t('comparison.draftedOn'), it.draftedOn && dayInWords(it.draftedOn)],
              [t('comparison.submittedOn'), it.submittedOn && dayInWords(it.submittedOn)],
              [t('application.chainVersion'), <span className="number">{t('application.version', { version: it.chain.version })}</span>],
              [t('application.earlier'), it.earlierAttempts.length > 0 && it.earlierAttempts.map(one => <div key={one.attempt}>{t('application.inAttempt', { attempt: one.attempt })} · {t(`ApplicationStage.${one.outcome}`)} · {dayInWords(one.on)}<div className="muted">{one.reason}</div></div>)],
            ]} />
          </Panel>
          {it.choice && <Panel title={t('survey.argued')}><Argued choice={it.choice} /></Panel>}
          <Panel title={t('pilot.timeline')}>
            {timeline.isPending ? <Waiting /> : timeline.isError ? <Failed error={timeline.error} retry={() => void timeline.refetch()} /> : <Timeline steps={steps} />}
          </Panel>
        </div>
      </div>
    </>
  );
}

/** The clock that runs now, and who owes the next move. */
function Due({ application: it }: { application: Api['ApplicationDetails'] }) {
  const level = it.stage === 'returned' ? 'county' : (it.chain.steps[it.step]?.level ?? 'county');
  const clocks = it.due ? [{ rule: it.due.rule, article: it.due.article, due: it.due.due, proof: it.due }] : [];
  return <Deadlines module="pilots" clocks={clocks} duties={clocks.map(clock => ({ rule: clock.rule, due: clock.due, body: codeAt(level, it.district) }))} />;
}
