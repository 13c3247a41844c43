import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnits } from './around';
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
  const [typed, setTyped] = useState('');
  const units = useUnits(typed, levels);
  return (
    <Select placeholder={t('form.choose')} {...rest} mode={isMany ? 'multiple' : undefined} onChange={code => onChange?.(code as string)} style={{ width: '100%' }} allowClear loading={units.isPending || units.isLooking}
      showSearch={{ filterOption: false, onSearch: setTyped }} labelRender={({ value }) => <UnitName code={String(value)} />}
      options={units.found.map(unit => ({ value: unit.code, label: unit.above ? `${unit.name} · ${unit.above}` : unit.name }))} />
  );
}
