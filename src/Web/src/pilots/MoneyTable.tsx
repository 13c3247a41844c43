import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { isMoney, yuan } from './money';

const stages = ['planned', 'approved', 'paid', 'accounted'] as const;

/** A line of money: what it is about, and how far it has come from the plan to what it was spent on. */
export interface MoneyRow {
  key: string;
  name: ReactNode;
  money: Api['FundingTotals'];
  isSum?: boolean;
}

/** Money by what it is about, from the plan to what it was spent on, in yuan. */
export function MoneyTable({ title, about, rows }: { title: string; about: string; rows: MoneyRow[] }) {
  const { t } = useTranslation('pilots');
  return (
    <div className="wide" role="group" tabIndex={0} aria-label={title}>
      <table className="figures">
        <thead><tr><th scope="col">{about}</th>{stages.map(stage => <th key={stage} scope="col">{t(`funding.${stage}`)}</th>)}</tr></thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.key} className={row.isSum ? 'sum' : undefined}>
              <th scope="row">{row.name}</th>
              {stages.map(stage => <td key={stage} className={isMoney(row.money[stage]) ? 'number' : 'number muted'}>{yuan(row.money[stage])}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
