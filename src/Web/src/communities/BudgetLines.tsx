import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { language } from '../app/preferences';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { useReach } from '../units/useReach';

const yuan = new Intl.NumberFormat(language() === 'zh' ? 'zh-CN' : 'en', { style: 'currency', currency: 'CNY', maximumFractionDigits: 2, minimumFractionDigits: 0 });
const inYuan = (amount: unknown) => yuan.format(Number(amount));

/** What a street has set aside for the work, year by year, and what stood before it was corrected. */
export function BudgetLines({ street }: { street: string }) {
  const { t } = useTranslation('communities');
  const may = useMay();
  const reaches = useReach(street);
  const list = useAll<Api['BudgetLineDetails']>('/api/communities/budget-lines', `street=${street}`);
  const lines = list.data?.items.toSorted((a, b) => b.year - a.year) ?? [];
  return (
    <section className="panel" aria-label={t('budget.title')}>
      <h2>{t('budget.title')}</h2>
      {list.isPending && <Waiting rows={2} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && lines.length === 0 && <Nothing title={t('budget.none')} />}
      {lines.length > 0 && (
        <table className="figures">
          <thead><tr><th scope="col">{t('budget.year')}</th><th scope="col">{t('budget.amount')}</th><th scope="col">{t('budget.document')}</th></tr></thead>
          <tbody>
            {lines.map(line => (
              <tr key={line.id}>
                <th scope="row" className="number">{line.year}</th>
                <td className="number">{inYuan(line.amount)}{line.before.map(before => <div key={before.documentNumber} className="muted"><s>{inYuan(before.amount)}</s></div>)}</td>
                <td>{line.documentNumber}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reaches && may('RecordBudgetLine') && <CommandButton operation="RecordBudgetLine" module="communities" given={{ street }} label={t('budget.record')} />}
    </section>
  );
}
