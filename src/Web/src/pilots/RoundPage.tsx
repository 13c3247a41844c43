import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords, momentInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, Waiting } from '../lists/states';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { PhaseChart } from './PhaseChart';
import { RoundDistricts } from './RoundDistricts';
import { roundForms } from './roundForms';

/** A round on one page: its phases, its districts with their surveys and applications, the chain of approvals in every version. */
export default function RoundPage() {
  const id = useParams().id!;
  const address = `/api/pilots/rounds/${id}`;
  const { t } = useTranslation(['pilots', 'console']);
  const today = useToday();
  const round = useQuery({ queryKey: ['round', id], queryFn: () => ask<Api['RoundDetails']>(address) });
  if (round.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (round.isError) return <Failed error={round.error} retry={() => void round.refetch()} />;

  const it = round.data;
  return (
    <>
      <title>{t('round.title', { year: it.year })}</title>
      <div className="head of-matter"><h1>{t('round.title', { year: it.year })}</h1><span className="muted"><UnitName code={it.prefecture} /> · {it.activityApproval}</span></div>
      <Panel title={t('round.phases')}><PhaseChart round={it} /></Panel>
      <Steps id={id} forms={roundForms(address, it, today, t)} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />} />
      <Panel title={t('round.districts')}><RoundDistricts round={it} /></Panel>
      <div className="matter">
        <Panel title={t('round.chain')}>
          {it.chains.toReversed().map((chain, index) => (
            <section key={chain.version} aria-label={t('application.version', { version: chain.version })}>
              <h3>{t('application.version', { version: chain.version })} {index === 0 && <span className="muted">{t('round.inForce')}</span>}</h3>
              <ol className="agenda">{chain.steps.map(step => <li key={step.level + step.role}>{step.title} <span className="muted">{t(`UnitLevel.${step.level}`)} · {t(`console:role.${step.role}`)} · {t(`rule.${step.rule}`)}</span></li>)}</ol>
            </section>
          ))}
        </Panel>
        <Panel title={t('round.about')}>
          <Facts rows={[
            [t('round.approval'), it.activityApproval],
            [t('round.places'), <span className="number">{it.placesPerDistrict}</span>],
            [t('round.openedOn'), it.openedOn && dayInWords(it.openedOn)],
            [t('application.standard'), it.standards.toReversed().map(one => <div key={one.from}>{one.standard} <span className="muted">{t('round.since', { day: dayInWords(one.from) })}</span></div>)],
            [t('round.changes'), it.changes.length > 0 && it.changes.toReversed().map(change => <div key={change.at}>{t(`round.changed.${change.what}`)} <span className="muted">{momentInWords(change.at)}</span><div>{change.reason}</div></div>)],
          ]} />
        </Panel>
      </div>
    </>
  );
}
