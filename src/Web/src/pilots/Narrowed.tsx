import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilters } from '../lists/useList';

/** The filters of a list, and the way back to all of it. */
export function Narrowed({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const { query, show } = useFilters();
  return (
    <div className="bar no-print" role="group" aria-label={t('list.filters')}>
      {children}
      {query !== '' && <Button type="link" onClick={() => show('')}>{t('list.clear')}</Button>}
    </div>
  );
}
