import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** The filters of a list, and the way back to all of it. */
export function Narrowed({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const { filters, query, show } = useFilters();
  return (
    <div className="bar no-print" role="group" aria-label={t('list.filters')}>
      {filters.unit && <span className="muted"><UnitName code={filters.unit} /></span>}
      {children}
      {query !== '' && <Button look="link" onClick={() => show('')}>{t('list.clear')}</Button>}
    </div>
  );
}
