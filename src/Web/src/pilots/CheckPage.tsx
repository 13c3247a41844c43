import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import { Steps, type StepForms } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { DueDay } from '../matters/DueDay';

/** A check of a pilot: what was found, what is demanded of whom, every answer and whether it will do. */
export default function CheckPage() {
  const id = useParams().id!;
  const address = `/api/pilots/checks/${id}`;
  const { t } = useTranslation('pilots');
  const check = useQuery({ queryKey: ['check', id], queryFn: () => ask<Api['CheckDetails']>(address) });
  if (check.isPending) return <div className="panel"><Waiting rows={8} /></div>;
  if (check.isError) return <Failed error={check.error} retry={() => void check.refetch()} />;

  const it = check.data;
  const inStage = (stage: Api['DemandStage']) => it.demands.filter(demand => demand.stage === stage);
  const demandsIn = (stage: Api['DemandStage']) => () => <Select options={inStage(stage).map(demand => ({ value: demand.number, label: `${demand.number}. ${demand.demand}` }))} />;
  const first = (stage: Api['DemandStage']) => ({ number: inStage(stage)[0]?.number });
  const forms: StepForms = {
    module: 'pilots', address, aside: [], openDays: ['due'],
    controls: { '*': { reason: 'long' }, AnswerDemand: { number: demandsIn('open'), answer: 'long' }, RenewDemand: { number: demandsIn('answered'), reason: 'long' }, ConfirmDemand: { number: demandsIn('answered') } },
    initial: { AnswerDemand: first('open'), RenewDemand: first('answered'), ConfirmDemand: first('answered') },
  };
  return (
    <>
      <title>{t('checks.one')}</title>
      <div className="head of-matter">
        <h1>{t('checks.one')} · <UnitName code={it.community} /></h1>
        <span className="muted"><UnitName code={it.by} />{it.heldOn && <> · {dayInWords(it.heldOn)}</>}</span>
        <Link to="/pilots/checks">{t('checks.title')}</Link>
      </div>
      <Steps id={id} forms={forms} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />} />
      <Panel title={t('checks.findings')}><ol className="agenda">{it.findings.map(finding => <li key={finding} className="words">{finding}</li>)}</ol></Panel>
      <Panel title={t('checks.demands')}>
        {it.demands.length === 0 && <p className="muted">{t('checks.noDemands')}</p>}
        <ol className="agenda">
          {it.demands.map(demand => (
            <li key={demand.number} value={demand.number}>
              <div className="words"><strong>{demand.demand}</strong></div>
              <div><UnitName code={demand.to} /> · {t(`DemandStage.${demand.stage}`)}{demand.stage === 'open' && <> · {t('checks.answerBy')} <DueDay due={demand.due} /></>}</div>
              {demand.renewedFor && <div className="soon">{t('checks.renewed', { reason: demand.renewedFor })}</div>}
              <ul className="plain">{it.replies.filter(reply => reply.number === demand.number).map((reply, index) => <li key={index}><span className="words">{reply.answer}</span> <span className="muted">{dayInWords(reply.on)}</span> {reply.late && <span className="soon">{t('checks.late')}</span>}</li>)}</ul>
            </li>
          ))}
        </ol>
      </Panel>
    </>
  );
}
