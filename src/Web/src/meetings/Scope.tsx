import { useTranslation } from 'react-i18next';
import { useFilters } from '../lists/useList';
import { UnitFilter } from '../units/UnitFilter';
import { useScope } from '../units/useScope';

/** Which unit, with all below it, a page of meetings is about. */
export function Scope() {
  const { t } = useTranslation('meetings');
  const { change } = useFilters();
  const unit = useScope();
  return <UnitFilter name={t('unit')} value={unit} isNeeded change={code => change({ unit: code })} />;
}
