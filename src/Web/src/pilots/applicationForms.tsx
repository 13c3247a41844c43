import { Select } from 'antd';
import type { Api } from '../api/client';
import type { StepForms } from '../matters/Steps';

/** How the steps of an application are filled in. */
export const applicationForms = (address: string, it: Api['ApplicationDetails']): StepForms => ({
  module: 'pilots',
  address,
  aside: ['WithdrawApplication', 'TakeBackApproval', ...(it.missing?.length === 0 ? ['PresentPaper', 'RecordConsent'] : [])],
  controls: {
    '*': { conclusion: 'long', reason: 'long', file: () => <Select options={it.files.map(file => ({ value: file.id, label: file.name ?? file.id }))} /> },
  },
  openDays: ['issuedOn', 'givenOn'],
  initial: { ReturnApplication: { days: 10 } },
});
