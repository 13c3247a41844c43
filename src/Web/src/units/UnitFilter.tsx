import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button';
import { Failed, Nothing, Waiting } from '../lists/states';
import { Unfold } from '../lists/Unfold';
import { useUnits } from './around';
import { useUnitName } from './UnitName';

/** As many as are shown at once; what is typed narrows them. */
const most = 60;

/** Narrows a page to a unit, with all below it, found by a part of its name or code. */
export function UnitFilter({ name, value, change, levels, isNeeded = false }: {
  name: string;
  value?: string;
  change: (code: string | undefined) => void;
  levels?: string[];
  /** The page is always about one unit. */
  isNeeded?: boolean;
}) {
  const shown = useUnitName(value ?? '');
  return (
    <Unfold isOn={value !== undefined && !isNeeded} label={<>{value ? `${name}: ${shown}` : name} <ChevronDown /></>}>
      {fold => <Units levels={levels} chosen={value} choose={code => {
        fold();
        change(code === value && !isNeeded ? undefined : code);
      }} />}
    </Unfold>
  );
}

function Units({ levels, chosen, choose }: { levels?: string[]; chosen?: string; choose: (code: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const units = useUnits(typed, levels);
  if (units.isPending) return <Waiting rows={4} />;
  if (units.error) return <Failed error={units.error} retry={units.retry} />;
  const { found } = units;
  return (
    <div className="find-unit">
      <input className="field" type="search" autoFocus aria-label={t('unitFilter.find')} placeholder={t('unitFilter.find')} value={typed} onChange={event => setTyped(event.target.value)} />
      {found.length === 0 && <Nothing title={t('unitFilter.none')} />}
      <ul className="plain">
        {found.slice(0, most).map(unit => <li key={unit.code}><Button look={unit.code === chosen ? 'primary' : 'text'} aria-pressed={unit.code === chosen} onClick={() => choose(unit.code)}>{unit.name}{unit.above && <span className="muted">{unit.above}</span>}</Button></li>)}
      </ul>
      {found.length > most && <p className="muted">{t('unitFilter.more', { count: found.length - most })}</p>}
    </div>
  );
}
