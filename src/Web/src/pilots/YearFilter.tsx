import { useTranslation } from 'react-i18next';
import { useToday } from '../dates/today';
import { OneFilter } from '../lists/filters';
import { useFilters } from '../lists/useList';

/** Narrows to the rounds of a year. */
export function YearFilter() {
  const { t } = useTranslation('pilots');
  const { filters, change } = useFilters();
  const now = Number(useToday().slice(0, 4));
  return (
    <OneFilter name={t('year')} all={t('allYears')} value={filters.year} change={year => change({ year })}
      choices={[0, 1, 2, 3].map(ago => ({ value: String(now - ago), label: t('ofYear', { year: now - ago }) }))} />
  );
}
