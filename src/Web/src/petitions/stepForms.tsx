import { Select } from 'antd';
import type { TFunction } from 'i18next';
import type { Api } from '../api/client';
import type { StepForms } from '../matters/Steps';
import { PostSelect } from '../units/PostSelect';
import { PossibleRepeats } from './PossibleRepeats';

/** How the steps of a petition are filled in, where the kind of a field does not say it. */
export const stepForms = (address: string, petition: Api['PetitionDetails'], entry: Api['PetitionRegisterEntry'] | undefined, papers: Api['Paper'][], t: TFunction): StepForms => ({
  module: 'petitions',
  address,
  aside: [
    'ReportUrgentMatter', 'ClassifyPetition', 'LinkAsRepeat', 'UndoRepeatLink', 'DeclareInterest', 'RecuseHandler', 'NameHandler', 'HoldHandlingHearing', 'RecordMediation',
    'RecordAssistance', 'OrderSupervision', 'ProposeImprovement', 'WithdrawPetition', 'RecordSettlement', 'ServePaper', 'DeclineAsOpenElsewhere',
  ],
  controls: {
    '*': { proofFile: () => <Select allowClear options={petition.attachments.map(file => ({ value: file.id, label: file.name ?? file.id }))} /> },
    TransferPetition: { to: 'unit', proof: 'short' },
    AssignPetition: { to: 'unit', proof: 'short' },
    SettleJurisdiction: { to: 'unit' },
    RequestReview: { to: 'unit' },
    RequestReexamination: { to: 'unit' },
    ClassifyPetition: { accused: 'unit' },
    NameHandler: { post: () => <PostSelect unit={entry?.reexaminationBody ?? entry?.reviewBody ?? petition.holder} /> },
    LinkAsRepeat: { ofPetition: () => <PossibleRepeats of={petition.id} /> },
    DeclineAsOpenElsewhere: { openPetition: () => <PossibleRepeats of={petition.id} /> },
    ServePaper: { paper: () => <Select options={papers.filter(paper => !paper.service).map(paper => ({ value: paper.key, label: `${paper.title} ${paper.number}` }))} /> },
    AnswerSupervision: { supervision: () => <Supervisions of={petition} t={t} /> },
    CloseSupervision: { supervision: () => <Supervisions of={petition} t={t} /> },
    AnswerImprovement: { proposal: () => <Select options={petition.proposals.map(proposal => ({ value: proposal.id, label: t(`ImprovementKind.${proposal.aim}`) }))} /> },
  },
  openDays: ['reportBy', 'answerBy', 'learnedOn'],
});

const Supervisions = ({ of, t, ...rest }: { of: Api['PetitionDetails']; t: TFunction; value?: string; onChange?: (id: string) => void }) => (
  <Select {...rest} options={of.supervisions.filter(order => !order.closedOn).map(order => ({ value: order.id, label: `${t(`SupervisionCause.${order.cause}`)} ${order.orderedOn}` }))} />
);
