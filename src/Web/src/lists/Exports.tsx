import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { queryOf, type ListFilters } from '../lists/listUrl';

/** The same figures as a workbook or as plain text, narrowed as they are shown. */
export function Exports({ path, filters }: { path: string; filters: ListFilters }) {
  const { t } = useTranslation('pilots');
  return (
    <span className="bar no-print">
      {['xlsx', 'csv'].map(format => (
        <Button key={format} icon={<DownloadOutlined />} href={`${path}?${queryOf({ ...filters, format })}`}>{t(`exports.${format}`)}</Button>
      ))}
    </span>
  );
}
