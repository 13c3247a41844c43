import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { language } from '../app/preferences';

/** Picks one of the petitions that may be about the same matter, each with the reason why. */
export function PossibleRepeats({ of, ...rest }: { of: string; id?: string; value?: string; onChange?: (id: string) => void }) {
  const { t } = useTranslation('petitions');
  const found = useQuery({ queryKey: ['repeats', of], queryFn: () => answer(api.GET('/api/petitions/{id}/possible-repeats', { params: { path: { id: of } } })) });
  return (
    <Select {...rest} loading={found.isPending} placeholder={t('page.repeats')}
      options={found.data?.items.map(({ entry, reasons }) => ({ value: entry.id, label: `${entry.number} · ${reasons.map(reason => reason[language()]).join(language() === 'zh' ? '、' : ', ')}` }))} />
  );
}
