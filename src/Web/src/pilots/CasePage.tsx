import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';

/** A case as it was proposed, and what was decided on it; who publishes it may change its wording. */
export default function CasePage() {
  const id = useParams().id!;
  const address = `/api/pilots/cases/${id}`;
  const { t } = useTranslation('pilots');
  const proposal = useQuery({ queryKey: ['case', id], queryFn: () => ask<Api['CaseDetails']>(address) });
  if (proposal.isPending) return <div className="panel"><Waiting rows={8} /></div>;
  if (proposal.isError) return <Failed error={proposal.error} retry={() => void proposal.refetch()} />;

  const { title, practice, results, ...it } = proposal.data;
  return (
    <>
      <title>{title}</title>
      <div className="head of-matter">
        <h1>{title}</h1><span className="stage">{t(`CaseStage.${it.stage}`)}</span>
        <span className="muted">{t(`CaseKind.${it.kind}`)} · <UnitName code={it.community} /></span><Link to="/pilots/cases">{t('cases.title')}</Link>
      </div>
      <Steps id={id} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />}
        forms={{ module: 'pilots', address, aside: ['RetractCase'], controls: { '*': { practice: 'long', results: 'long', reason: 'long' } }, openDays: [], initial: { PublishCase: { title, practice, results } } }} />
      <Panel title={t('cases.text')}>
        <Facts rows={[
          [t('cases.practice'), practice],
          [t('cases.results'), results],
          [t('cases.by'), <><UnitName code={it.proposedBy} /> <span className="muted">{it.proposedOn && dayInWords(it.proposedOn)}</span></>],
          [t('cases.decided'), it.decidedBy && <><UnitName code={it.decidedBy} /> <span className="muted">{it.decidedOn && dayInWords(it.decidedOn)}</span></>],
          [t('cases.reason'), it.reason],
        ]} />
      </Panel>
    </>
  );
}
