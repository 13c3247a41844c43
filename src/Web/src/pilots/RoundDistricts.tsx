import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { UnitName } from '../units/UnitName';
import { codeAt } from '../units/levels';
import { candidateForm } from './surveyForms';

/** The districts of a round, each with its survey, its application and what its bureau can begin. */
export function RoundDistricts({ round }: { round: Api['RoundDetails'] }) {
  const { t } = useTranslation('pilots');
  const may = useMay();
  const mine = useMe()?.posts.filter(post => post.role === 'district_bureau').map(post => codeAt('county', post.unit)) ?? [];
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
            const isMine = mine.includes(district);
            const isOver = application !== undefined && !['rejected', 'withdrawn'].includes(application.stage);
            return (
              <tr key={district}>
                <th scope="row"><UnitName code={district} /></th>
                <td>
                  {survey ? <Link to={`/pilots/surveys/${survey.id}`}>{t('round.candidates', { count: survey.candidates.length })}{survey.choice && <> · {t('round.chose')} <UnitName code={survey.choice.community} /></>}</Link> : <span className="muted">{t('round.noSurvey')}</span>}
                  {isMine && !survey && <> <CommandButton operation="EnterCandidate" module="pilots" label={t('survey.enter')} given={{ round: round.id, district }} {...candidateForm(today)} /></>}
                </td>
                <td>
                  {application ? <Link to={`/pilots/applications/${application.id}`}>{t(`ApplicationStage.${application.stage}`)} · <UnitName code={application.community} /></Link> : <span className="muted">{t('round.noApplication')}</span>}
                  {isMine && !isOver && survey?.choice && <> <CommandButton operation="DraftApplication" module="pilots" label={t('application.draft')} given={{ round: round.id, district }} /></>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
