import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../app/session';
import { unitsAround } from './around';
import { UnitName } from './UnitName';

interface Props {
  /** A code; codes where several are picked. */
  value?: string | string[];
  onChange?: (code: string) => void;
  id?: string;
  levels?: string[];
  /** Whether several are picked. */
  isMany?: boolean;
  placeholder?: string;
  'aria-label'?: string;
}

/** Picks a unit, or several, by typing a part of its name or code. */
export function UnitPicker({ levels, isMany, onChange, ...rest }: Props) {
  const { t } = useTranslation();
  const units = useQuery(unitsAround(useMe()?.posts[0]?.unit ?? ''));
  return (
    <Select placeholder={t('form.choose')} {...rest} mode={isMany ? 'multiple' : undefined} onChange={code => onChange?.(code as string)} style={{ width: '100%' }} allowClear loading={units.isPending} showSearch={{ optionFilterProp: 'search' }} labelRender={({ value }) => <UnitName code={String(value)} />}
      options={units.data?.filter(unit => levels === undefined || levels.includes(unit.level)).map(unit => ({ value: unit.code, label: unit.name, search: `${unit.name} ${unit.code}` }))} />
  );
}
