import { useTranslation } from 'react-i18next';
import { useFilters } from '../lists/useList';
import { UnitPicker } from '../units/UnitPicker';
import { useScope } from '../units/useScope';

/** Which unit, with all below it, a page of meetings is about. */
export function Scope() {
  const { t } = useTranslation('meetings');
  const { change } = useFilters();
  const unit = useScope();
  return <span className="scope"><UnitPicker aria-label={t('unit')} value={unit} onChange={code => change({ unit: code })} /></span>;
}
