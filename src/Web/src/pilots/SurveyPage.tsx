import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { Panel } from '../matters/Panel';
import { Steps, type StepForms } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName, useUnitName } from '../units/UnitName';
import { ApplicationOf, useIsBureauOf } from './ApplicationOf';
import { Argued } from './Argued';
import { Candidates } from './Candidates';
import { Exports } from '../lists/Exports';
import { candidateForm } from './surveyForms';

/** A district's survey: its candidates compared, the choice and why, earlier choices. */
export default function SurveyPage() {
  const id = useParams().id!;
  const { t } = useTranslation('pilots');
  const isMine = useIsBureauOf();
  const today = useToday();
  const survey = useQuery({ queryKey: ['survey', id], queryFn: () => ask<Api['SurveyDetails']>(`/api/pilots/surveys/${id}`) });
  const applications = useAll<Api['ApplicationEntry']>('/api/pilots/applications', `round=${survey.data?.round}&district=${survey.data?.district}`, survey.isSuccess);
  const district = useUnitName(survey.data?.district ?? '');
  if (survey.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (survey.isError) return <Failed error={survey.error} retry={() => void survey.refetch()} />;

  const it = survey.data;
  const given = { round: it.round, district: it.district };
  const forms: StepForms = {
    module: 'pilots', address: `/api/pilots/surveys/${id}`, aside: [], openDays: [],
    controls: { '*': { composition: 'long', coordination: 'long', activity: 'long', community: () => <Select options={it.candidates.map(one => ({ value: one.community, label: <UnitName code={one.community} /> }))} /> } },
  };
  return (
    <>
      <title>{t('survey.title', { district })}</title>
      <div className="head of-matter">
        <h1>{t('survey.title', { district })}</h1>
        <Link to={`/pilots/rounds/${it.round}`}>{t('round.one')}</Link>
        <Exports path="/api/pilots/surveys/candidates" filters={given} />
        {isMine(it.district) && <CommandButton operation="EnterCandidate" module="pilots" label={t('survey.enter')} given={given} {...candidateForm(today)} />}
      </div>
      <Panel title={t('survey.compared')}>
        <Candidates survey={it} />
        <p className="muted">{t('survey.note')}</p>
      </Panel>
      <Steps id={id} forms={forms} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />} />
      {it.choice && applications.data && <Panel title={t('application.title')}><ApplicationOf {...given} survey={it} application={applications.data.items[0]} /></Panel>}
      {it.choice && <Panel title={t('survey.argued')}><Argued choice={it.choice} /></Panel>}
      {it.earlierChoices.length > 0 && <Panel title={t('survey.earlier')}>{it.earlierChoices.toReversed().map((choice, index) => <Argued key={index} choice={choice} />)}</Panel>}
    </>
  );
}
