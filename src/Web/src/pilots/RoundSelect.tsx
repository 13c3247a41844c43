import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useAll } from '../lists/useAll';
import { UnitName } from '../units/UnitName';

/** One of the programme rounds. */
export function RoundSelect(held: { value?: string; onChange?: (round: string) => void; id?: string }) {
  const { t } = useTranslation('pilots');
  const rounds = useAll<Api['RoundDetails']>('/api/pilots/rounds', '');
  return <Select {...held} loading={rounds.isPending} options={rounds.data?.items.map(round => ({ value: round.id, label: <>{t('round.title', { year: round.year })} · <UnitName code={round.prefecture} /></> }))} />;
}
