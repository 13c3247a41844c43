import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Unfold } from './Unfold';

interface Choice {
  value: string;
  label: string;
}

/** Boxes to tick, each as wide as its line, so that a thumb finds it. */
export function Choices({ choices, chosen, choose }: { choices: Choice[]; chosen: string[]; choose: (values: string[]) => void }) {
  return (
    <div className="choices">
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="checkbox" checked={chosen.includes(value)}
            onChange={event => choose(choices.map(choice => choice.value).filter(one => (one === value ? event.target.checked : chosen.includes(one))))} />
          {label}
        </label>
      ))}
    </div>
  );
}

/** Narrows a list to some of the choices of one of its filters; what is chosen stands on the button. */
export function ChoiceFilter({ name, ...rest }: { name: string; choices: Choice[]; chosen: string[]; choose: (values: string[]) => void }) {
  const [first, ...more] = rest.choices.filter(choice => rest.chosen.includes(choice.value));
  return (
    <Unfold isOn={first !== undefined} label={<>{first ? `${name}: ${first.label}${more.length > 0 ? ` +${more.length}` : ''}` : name} <ChevronDown /></>}>
      <Choices {...rest} />
    </Unfold>
  );
}

/** Narrows a list to what a filter is true of, or takes that back. */
export function YesFilter({ name, value, change }: { name: string; value?: string; change: (to: string | undefined) => void }) {
  const isOn = value === 'true';
  return <button type="button" className="yes" aria-pressed={isOn} onClick={() => change(isOn ? undefined : 'true')}>{name}</button>;
}

/** Narrows a list by a day. */
export function DayFilter({ name, value, change }: { name: string; value?: string; change: (to: string) => void }) {
  return <input type="date" className="field" aria-label={name} value={value ?? ''} onChange={event => change(event.target.value)} />;
}

/** Narrows a list to one of several choices. Where none is a choice too, it stands first, under the filter's own name if it has no other. */
export function OneFilter({ name, all = name, value, change, choices, isNeeded = false }: { name: string; all?: string; value?: string; change: (to: string | undefined) => void; choices: Choice[]; isNeeded?: boolean }) {
  return (
    <select className={`field${value && !isNeeded ? ' on' : ''}`} aria-label={name} value={value ?? ''} onChange={event => change(event.target.value || undefined)}>
      {!isNeeded && <option value="">{all}</option>}
      {choices.map(choice => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
    </select>
  );
}

/** Narrows a list by what is typed; it counts once Enter is pressed, the field is left or emptied. */
export function TextFilter({ name, value, change, suggestions = [], isRight, wrong }: {
  name: string;
  value?: string;
  change: (to: string | undefined) => void;
  suggestions?: { value: string; label?: string }[];
  /** Whether it can be found at all; what is said if not is `wrong`. */
  isRight?: (value: string) => boolean;
  wrong?: string;
}) {
  const list = useId();
  const [isWrong, setWrong] = useState(false);
  const settle = (typed: string) => {
    const fits = typed === '' || !isRight || isRight(typed);
    setWrong(!fits);
    if (fits && typed !== (value ?? '')) change(typed || undefined);
  };
  return (
    <span>
      <input key={value} type="search" className={`field${value ? ' on' : ''}`} aria-label={name} placeholder={name} defaultValue={value} aria-invalid={isWrong} list={suggestions.length > 0 ? list : undefined}
        onChange={event => (event.target.value === '' || suggestions.some(one => one.value === event.target.value)) && settle(event.target.value)}
        onKeyDown={event => event.key === 'Enter' && !event.nativeEvent.isComposing && settle(event.currentTarget.value.trim())} onBlur={event => settle(event.target.value.trim())} />
      {suggestions.length > 0 && <datalist id={list}>{suggestions.map(one => <option key={one.value} value={one.value}>{one.label}</option>)}</datalist>}
      {isWrong && <span className="bad" role="alert"> {wrong}</span>}
    </span>
  );
}
