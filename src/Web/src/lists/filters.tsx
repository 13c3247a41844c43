import { DownOutlined } from '@ant-design/icons';
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
    <Unfold isOn={first !== undefined} label={<>{first ? `${name}: ${first.label}${more.length > 0 ? ` +${more.length}` : ''}` : name} <DownOutlined /></>}>
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
