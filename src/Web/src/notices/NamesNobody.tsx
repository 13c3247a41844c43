import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';

/** Said above every form of a notice: everybody reads it, so it names nobody. */
export function NamesNobody() {
  const { t } = useTranslation('notices');
  return <Alert type="warning" showIcon style={{ marginBottom: 16 }} title={t('namesNobody')} />;
}
