import { useTranslation } from 'react-i18next';
import { UnitName } from '../units/UnitName';

/** Several units by their names. */
export function Units({ codes }: { codes: string[] }) {
  const { t } = useTranslation('pilots');
  return codes.map((code, index) => <span key={code}>{index > 0 && t('round.and')}<UnitName code={code} /></span>);
}
