import { useTranslation } from 'react-i18next';
import { Alert } from '../controls/Alert';

/** Said above every form of a notice: everybody reads it, so it names nobody. */
export function NamesNobody() {
  const { t } = useTranslation('notices');
  return <Alert kind="warning" title={t('namesNobody')} />;
}
