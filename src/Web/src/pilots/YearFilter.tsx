import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useToday } from '../dates/today';
import { useFilters } from '../lists/useList';

/** Narrows to the rounds of a year. */
export function YearFilter() {
  const { t } = useTranslation('pilots');
  const { filters, change } = useFilters();
  const now = Number(useToday().slice(0, 4));
  return (
    <Select allowClear style={{ width: 140 }} aria-label={t('year')} placeholder={t('allYears')} value={filters.year} onChange={year => change({ year })}
      options={[0, 1, 2, 3].map(ago => ({ value: String(now - ago), label: t('ofYear', { year: now - ago }) }))} />
  );
}
