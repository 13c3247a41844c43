import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { UnitName } from '../units/UnitName';
import { ApplicationOf, useIsBureauOf } from './ApplicationOf';
import { candidateForm } from './surveyForms';

/** The districts of a round, each with its survey, its application and what its bureau can begin. */
export function RoundDistricts({ round }: { round: Api['RoundDetails'] }) {
  const { t } = useTranslation('pilots');
  const may = useMay();
  const go = useNavigate();
  const isMine = useIsBureauOf();
  const today = useToday();
  const surveys = useAll<Api['SurveyDetails']>('/api/pilots/surveys', `round=${round.id}`, may('ListSurveyDetails'));
  const applications = useAll<Api['ApplicationEntry']>('/api/pilots/applications', `round=${round.id}`);
  if (applications.isPending) return <Waiting rows={4} />;
  if (applications.isError) return <Failed error={applications.error} retry={() => void applications.refetch()} />;
  return (
    <div className="wide">
      <table className="figures said">
        <thead><tr>{['district', 'survey', 'application'].map(name => <th key={name} scope="col">{t(`round.${name}`)}</th>)}</tr></thead>
        <tbody>
          {round.districts.map(district => {
            const survey = surveys.data?.items.find(one => one.district === district);
            const application = applications.data.items.find(one => one.district === district);
            return (
              <tr key={district}>
                <th scope="row"><UnitName code={district} /></th>
                <td>
                  {survey ? <Link to={`/pilots/surveys/${survey.id}`}>{t('round.candidates', { count: survey.candidates.length })}{survey.choice && <> · {t('round.chose')} <UnitName code={survey.choice.community} /></>}</Link> : <span className="muted">{t('round.noSurvey')}</span>}
                  {isMine(district) && !survey && <> <CommandButton operation="EnterCandidate" module="pilots" label={t('survey.enter')} given={{ round: round.id, district }} onDone={done => void go(`/pilots/surveys/${done.id}`)} {...candidateForm(today)} /></>}
                </td>
                <td>
                  <ApplicationOf round={round.id} district={district} survey={survey} application={application} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
