import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button';
import { queryOf } from './listUrl';

/** The same figures as a workbook or as plain text, narrowed as they are shown. */
export function Exports({ path, filters }: { path: string; filters: Record<string, string | undefined> }) {
  const { t } = useTranslation();
  return (
    <span className="bar no-print">
      {['xlsx', 'csv'].map(format => (
        <Button key={format} icon={<Download />} href={`${path}?${queryOf({ ...filters, format })}`}>{t(`list.${format}`)}</Button>
      ))}
    </span>
  );
}
