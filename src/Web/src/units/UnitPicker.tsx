import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { useMe } from '../app/session';
import { UnitName } from './UnitName';

const county = (code: string) => `${code.slice(0, 6)}000000`;
const isCounty = (code: string) => !code.startsWith('00', 4) && code.length >= 12;

/** The units around a post: its district with what lies below, or for higher posts what lies two steps below them. */
function useUnitsAround() {
  const me = useMe();
  const unit = me?.posts[0]?.unit ?? '';
  const root = isCounty(unit) ? county(unit) : unit.slice(0, 12);
  return useQuery({
    queryKey: ['units-around', root],
    enabled: root !== '',
    staleTime: 600_000,
    queryFn: async () => {
      const [above, below] = await Promise.all([
        answer(api.GET('/api/communities/tree/path', { params: { query: { of: root } } })),
        answer(api.GET('/api/communities/tree', { params: { query: { under: root, depth: 2 } } })),
      ]);
      return [...above.items.slice().reverse(), ...below.items];
    },
  });
}

/** Picks a unit by typing a part of its name or code. */
export function UnitPicker({ levels, ...rest }: { value?: string; onChange?: (code: string) => void; id?: string; levels?: string[]; mode?: 'multiple'; placeholder?: string; 'aria-label'?: string }) {
  const { t } = useTranslation();
  const units = useUnitsAround();
  return (
    <Select placeholder={t('form.choose')} {...rest} style={{ width: '100%' }} allowClear loading={units.isPending} showSearch={{ optionFilterProp: 'search' }} labelRender={({ value }) => <UnitName code={String(value)} />}
      options={units.data?.filter(unit => levels === undefined || levels.includes(unit.level)).map(unit => ({ value: unit.code, label: unit.name, search: `${unit.name} ${unit.code}` }))} />
  );
}
