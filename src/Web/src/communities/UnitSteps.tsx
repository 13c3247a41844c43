import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { CommandButton } from '../forms/CommandButton';
import { choicesOf } from '../forms/choices';
import { useReach } from '../units/useReach';

/** What the security administrator does with a unit: opens one below it, renames it, closes it. Moves, mergers and splits have their own page. */
export function UnitSteps({ unit, today }: { unit: Api['UnitDetails']; today: string }) {
  const { t } = useTranslation('communities');
  const may = useMay();
  const reaches = useReach(unit.code);
  const form = { module: 'communities', id: unit.id };
  if (!reaches || !may('RenameUnit')) return null;
  const levels = choicesOf('UnitLevel');
  const below = levels[levels.indexOf(unit.level) + 1];
  return (
    <div className="bar no-print">
      <CommandButton operation="OpenUnit" module="communities" label={t('unit.openBelow')} given={{ parent: unit.code }} initial={{ level: below, validFrom: today, isBody: false }}
        controls={{ level: () => <Select options={levels.map(value => ({ value, label: t(`UnitLevel.${value}`) }))} />, professionalParent: 'unit' }} />
      <CommandButton {...form} operation="RenameUnit" label={t('unit.rename')} initial={{ from: today }} />
      <CommandButton {...form} operation="CloseUnit" label={t('unit.close')}><p>{t('unit.closeHelp')}</p></CommandButton>
    </div>
  );
}
