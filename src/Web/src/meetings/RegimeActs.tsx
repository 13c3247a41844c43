import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { CommandButton } from '../forms/CommandButton';
import { regularRules } from './rules';

/** What can be done with a unit's part in the regime. */
export function RegimeActs({ regime, today }: { regime: Api['RegimeDetails']; today: string }) {
  const { t } = useTranslation('meetings');
  const may = useMay();
  const stands = regime.from && (!regime.until || regime.until > today);
  const form = { module: 'meetings', id: regime.id };
  const acts = stands ? [
    may('LeaveRegime') && !regime.until && <CommandButton key="leave" {...form} operation="LeaveRegime" label={t('regimes.leave')} initial={{ on: today }}><p>{t('regimes.leaveHelp')}</p></CommandButton>,
    may('ChooseCadence') && regime.level === 'township' && <CommandButton key="cadence" {...form} operation="ChooseCadence" label={t('regimes.cadence')} controls={{ rule: () => <Select placeholder={t('rule')} options={regularRules.map(value => ({ value, label: t(`Rule.${value}`) }))} /> }}><p>{t('regimes.cadenceHelp')}</p></CommandButton>,
    may('ChooseCounting') && regime.level === 'township' && <CommandButton key="counting" {...form} operation="ChooseCounting" label={t('regimes.counting')} initial={{ countsTwice: regime.countsTwice }}><p>{t('regimes.countingHelp')}</p></CommandButton>,
  ].filter(Boolean) : [];
  return acts.length === 0 ? '—' : <span className="bar">{acts}</span>;
}
