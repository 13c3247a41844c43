import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { answer, api, ask, type Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords, shortDay } from '../dates/dates';
import { Failed, Waiting } from '../lists/states';
import { Attachments } from '../matters/Attachments';
import { Deadlines } from '../matters/Deadlines';
import { Facts } from '../matters/Facts';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict, Timeline } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { stepForms } from './stepForms';

/** One matter on one page: what can be done now, what is due and why, what it is about, what happened, papers and files. */
export default function PetitionPage() {
  const id = useParams().id!;
  const address = `/api/petitions/${id}`;
  const { t } = useTranslation('petitions');
  const params = { path: { id } };
  const petition = useQuery({ queryKey: ['petition', id], queryFn: () => answer(api.GET('/api/petitions/{id}', { params })) });
  const timeline = useQuery({ queryKey: ['timeline', id], queryFn: () => answer(api.GET('/api/petitions/{id}/timeline', { params })) });
  const papers = useQuery({ queryKey: ['papers', id], queryFn: () => answer(api.GET('/api/petitions/{id}/papers', { params })) });
  const number = petition.data?.number;
  const entry = useQuery({ queryKey: ['entry', id], enabled: number !== undefined, queryFn: () => ask<Api['DocumentPageOfPetitionRegisterEntry']>(`/api/petitions?number=${number}`) });
  const may = useMay();
  if (petition.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (petition.isError) return <Failed error={petition.error} retry={() => void petition.refetch()} />;

  const it = petition.data;
  const row = entry.data?.items[0];
  const steps = timeline.data?.steps ?? [];
  const forms = stepForms(address, it, row, papers.data?.papers ?? [], t);
  return (
    <>
      <title>{it.number}</title>
      <div className="head of-matter">
        <h1><span className="number">{it.number}</span></h1>
        <span className="stage">{t(`PetitionStage.${it.stage}`)}</span>
        {it.class === 'accusation' && <span className="mark bad">{t('marks.accusation')}</span>}
        {row?.urgent && <span className="mark bad">{t('marks.urgent')}</span>}
        {row?.isSupervised && <span className="mark">{t('marks.supervised')}</span>}
        <span className="muted">{t(`PetitionClass.${it.class}`)} · {t(`PetitionTopic.${it.topic}`)} · {t(`PetitionChannel.${it.channel}`)} · <UnitName code={it.community} /></span>
      </div>
      <div className="matter">
        <div>
          <Steps id={id} forms={forms} onConflict={(seen, filled, submitAgain) => <Conflict steps={steps} seen={seen} filled={filled} submitAgain={submitAgain} />} />
          <Panel title={t('page.facts')}><About petition={it} /></Panel>
          <Panel title={t('page.papers')}><Papers address={address} petition={it} papers={papers.data?.papers ?? []} /></Panel>
          <Panel title={t('page.attachments')}>
            <Notes of={it.addedMaterials} />
            <Attachments address={address} files={it.attachments} mayAttach={may('AttachFile')} />
          </Panel>
        </div>
        <div>
          <Panel title={t('page.deadlines')}>
            {timeline.isPending || entry.isPending ? <Waiting rows={2} /> : <Deadlines module="petitions" duties={row?.duties ?? []} clocks={steps.flatMap(step => step.clocks)} />}
          </Panel>
          <Panel title={t('page.timeline')}>
            {timeline.isError ? <Failed error={timeline.error} retry={() => void timeline.refetch()} /> : timeline.isPending ? <Waiting /> : <Timeline steps={steps} />}
          </Panel>
        </div>
      </div>
    </>
  );
}

function About({ petition }: { petition: Api['PetitionDetails'] }) {
  const { t } = useTranslation('petitions');
  const further = petition.further;
  const rows: [string, ReactNode][] = [
    [t('field.request'), petition.request],
    [t('field.facts'), petition.facts],
    [t('field.reasons'), petition.reasons],
    [t('field.accused'), petition.accused && <UnitName code={petition.accused} />],
    [t('field.aboutAccused'), petition.aboutAccused],
    [t('field.petitionerName'), petition.petitionerName ?? t(petition.request === null ? 'page.erased' : 'page.anonymous')],
    [t('field.petitionerPhone'), petition.petitionerPhone],
    [t('field.petitionerAddress'), petition.petitionerAddress],
    [t('field.occurredWhere'), further?.occurredWhere],
    [t('field.peopleCount'), further?.peopleCount],
    [t('field.interpreterNeed'), further?.interpreterNeed],
    [t('field.contactWishes'), further?.contactWishes],
    [t('unit.receivedOn'), dayInWords(petition.receivedOn)],
    [t('unit.registeredAt'), <UnitName code={petition.registeredAt} />],
    [t('unit.holder'), <UnitName code={petition.holder} />],
    [t('unit.externalNumber'), petition.externalNumber],
  ];
  return <Facts rows={rows} />;
}

/** What the petitioner says of the files that were sent in later. */
function Notes({ of }: { of: Api['AddedMaterial'][] }) {
  const { t } = useTranslation('petitions');
  return of.filter(sent => sent.note !== null).map((sent, i) => <p key={i}><span className="muted">{t('page.materialNote', { day: dayInWords(sent.addedOn), count: sent.files })}</span>{sent.note}</p>);
}

function Papers({ address, petition, papers }: { address: string; petition: Api['PetitionDetails']; papers: Api['Paper'][] }) {
  const { t } = useTranslation('petitions');
  const me = useMe();
  const isRegistrar = me?.posts.some(post => post.unit === petition.registeredAt);
  return (
    <>
      {papers.length === 0 && <p className="muted">{t('page.noPapers')}</p>}
      <ul className="plain">
        {papers.map(paper => (
          <li key={paper.key}>
            <a href={`${address}/papers/${paper.key}/print`} target="_blank" rel="noreferrer">{paper.title}</a> <span className="number muted">{paper.number}</span>
            <div className="muted">{paper.service ? t('page.served', { method: t(`ServiceMethod.${paper.service.method}`), day: shortDay(paper.service.servedOn, paper.date) }) : t('page.notServed')}</div>
          </li>
        ))}
      </ul>
      {isRegistrar && petition.request !== null && <Button className="no-print" icon={<Printer />} href={`${address}/receipt/print`} target="_blank">{t('page.receipt')}</Button>}
    </>
  );
}
