import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Deadlines } from '../matters/Deadlines';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps, type StepForms } from '../matters/Steps';
import { UnitName } from '../units/UnitName';

/** One report of retaliation or disclosure: what the petitioner says has happened, until when it is dealt with, and what was found. */
export default function ProtectionReportPage() {
  const id = useParams().id!;
  const address = `/api/petitions/protection-reports/${id}`;
  const { t } = useTranslation('petitions');
  const report = useQuery({ queryKey: ['protection-report', id], queryFn: () => ask<Api['ProtectionReportDetails']>(address) });
  if (report.isPending) return <div className="panel"><Waiting rows={6} /></div>;
  if (report.isError) return <Failed error={report.error} retry={() => void report.refetch()} />;

  const it = report.data;
  const forms: StepForms = { module: 'petitions', address, aside: [], controls: { DecideProtectionReport: { reasons: 'long' } }, openDays: [], hints: { DecideProtectionReport: t('protection.told') } };
  return (
    <>
      <title>{t('protection.one')}</title>
      <div className="head of-matter">
        <h1>{t('protection.one')}</h1>
        <span className="stage">{t(it.finding ? (it.finding.confirmed ? 'protection.confirmed' : 'protection.notConfirmed') : 'protection.open')}</span>
        <span className="muted">{t(`ProtectionCause.${it.cause}`)} · <UnitName code={it.against} /></span>
      </div>
      <div className="matter">
        <div>
          <Steps id={id} forms={forms} />
          <Panel title={t('protection.about')}>
            <Facts rows={[
              [t('protection.happened'), it.happened ?? t('console:matter.erased')],
              [t('protection.against'), <UnitName code={it.against} />],
              [t('protection.filedOn'), dayInWords(it.filedOn)],
              [t('protection.acknowledgedOn'), it.acknowledgedOn && dayInWords(it.acknowledgedOn)],
            ]} />
          </Panel>
          {it.finding && (
            <Panel title={t('protection.finding')}>
              <Facts rows={[
                [t('protection.reasons'), it.finding.reasons ?? t('console:matter.erased')],
                [t('protection.measures'), it.finding.measures.map(measure => <div key={measure}>{t(`ProtectionMeasure.${measure}`)}</div>)],
                [t('protection.foundOn'), dayInWords(it.finding.foundOn)],
              ]} />
            </Panel>
          )}
        </div>
        <div><Panel title={t('page.deadlines')}><Due report={it} /></Panel></div>
      </div>
    </>
  );
}

/** The clocks that still run: word of receipt until it was given, the finding until it was made. */
function Due({ report: it }: { report: Api['ProtectionReportDetails'] }) {
  const running = it.finding ? [] : [it.acknowledgedOn ? null : it.acknowledgementDue, it.findingDue].filter(due => due !== null);
  const clocks = running.map(due => ({ rule: due.rule, article: due.article, due: due.due, proof: due }));
  return <Deadlines module="petitions" clocks={clocks} duties={clocks.map(({ rule, due }) => ({ rule, due, body: it.decidedBy }))} />;
}
