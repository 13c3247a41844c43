import { Select } from 'antd';
import type { TFunction } from 'i18next';
import type { Api } from '../api/client';
import type { StepForms } from '../matters/Steps';
import { yuan } from './money';

/** How the steps of a pilot's money are filled in. */
export const fundingForms = (address: string, funding: Api['FundingDetails'], t: TFunction): StepForms => ({
  module: 'pilots',
  address,
  aside: ['DropFundingLine', 'ReverseVoucher'],
  controls: {
    '*': {
      line: () => <Select options={funding.lines.filter(line => !line.droppedFor).map(line => ({ value: line.id, label: `${t(`FundingSource.${line.source}`)} · ${line.purpose} · ${yuan(line.planned)}` }))} />,
      reason: 'long',
    },
    ReverseVoucher: {
      voucher: () => <Select options={funding.lines.flatMap(line => line.vouchers ?? []).map(voucher => ({ value: voucher.number, label: `${voucher.number} · ${t(`VoucherKind.${voucher.kind}`)} · ${yuan(voucher.amount)}` }))} />,
      reason: 'long',
    },
  },
  openDays: [],
});
