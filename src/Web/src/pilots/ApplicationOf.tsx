import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { CommandButton } from '../forms/CommandButton';
import { UnitName } from '../units/UnitName';
import { codeAt } from '../units/levels';

interface Props {
  round: string;
  district: string;
  survey?: Api['SurveyDetails'];
  application?: Api['ApplicationEntry'];
}

/** A district's application in a round; its bureau begins one here once it has chosen a community, and anew after an attempt that ended. */
export function ApplicationOf({ round, district, survey, application }: Props) {
  const { t } = useTranslation('pilots');
  const go = useNavigate();
  const isMine = useIsBureauOf()(district);
  const isLive = application !== undefined && !['rejected', 'withdrawn'].includes(application.stage);
  return (
    <>
      {application ? <Link to={`/pilots/applications/${application.id}`}>{t(`ApplicationStage.${application.stage}`)} · <UnitName code={application.community} /></Link> : <span className="muted">{t('round.noApplication')}</span>}{' '}
      {isMine && !isLive && survey?.choice && <CommandButton operation="DraftApplication" module="pilots" label={t('application.draft')} given={{ round, district }} onDone={done => void go(`/pilots/applications/${done.id}`)} />}
    </>
  );
}

/** Whether the account works in a district's bureau. */
export function useIsBureauOf(): (district: string) => boolean {
  const may = useMay();
  const me = useMe();
  return district => may('EnterCandidate') && (me?.posts.some(post => codeAt('county', post.unit) === district) ?? false);
}
