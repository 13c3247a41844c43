import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { Alert } from '../controls/Alert';
import { dayInWords } from '../dates/dates';
import { said } from '../dates/said';
import { Failed, Waiting } from '../lists/states';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { useCited } from './cited';
import { Units } from './Units';

/** A circular as it is read, with the events that it rests on; one that was withdrawn says so first. */
export default function CircularPage() {
  const id = useParams().id!;
  const address = `/api/pilots/circulars/${id}`;
  const { t } = useTranslation('pilots');
  const circular = useQuery({ queryKey: ['circular', id], queryFn: () => ask<Api['CircularDetails']>(address) });
  const told = useCited(address, true);
  if (circular.isPending) return <div className="panel"><Waiting rows={8} /></div>;
  if (circular.isError) return <Failed error={circular.error} retry={() => void circular.refetch()} />;

  const it = circular.data;
  return (
    <>
      <title>{it.title}</title>
      <div className="head of-matter"><h1>{it.title}</h1><span className="muted">{it.documentNumber}</span><Link to="/pilots/circulars">{t('circulars.title')}</Link></div>
      {it.withdrawnOn && <Alert kind="warning" title={t('circulars.withdrawnOn', { day: dayInWords(it.withdrawnOn) })} description={it.withdrawnFor} />}
      <div className="matter">
        <Panel title={t('circulars.text')}>
          {it.paragraphs.map((paragraph, index) => <p key={index} className="words">{paragraph}</p>)}
          <p className="signed"><UnitName code={it.by} />{it.issuedOn && <><br />{dayInWords(it.issuedOn)}</>}</p>
        </Panel>
        <div>
          <Panel title={t('circulars.facts')}><Facts rows={[[t('circulars.to'), <Units codes={it.districts} />], [t('circulars.about'), <Units codes={it.communities} />]]} /></Panel>
          <Panel title={t('circulars.cites')}><ol className="agenda">{it.cites.map(cite => <li key={cite.stream + cite.version}><div className="words">{cite.shows}</div>{told(cite) !== cite.shows && <div className="muted words">{said(told(cite) ?? t('pilot.closedRecord'))}</div>}</li>)}</ol></Panel>
          <Steps id={id} forms={{ module: 'pilots', address, aside: ['WithdrawCircular'], controls: { '*': { reason: 'long' } }, openDays: [] }} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />} />
        </div>
      </div>
    </>
  );
}
