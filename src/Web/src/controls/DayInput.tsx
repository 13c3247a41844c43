import { dayInWords } from '../dates/dates';

/** A day, with its weekday said beside it. */
export function DayInput({ value, onChange, ...rest }: { value?: string; onChange?: (day: string) => void; id?: string; 'aria-label'?: string }) {
  return (
    <span className="bar">
      <input {...rest} type="date" className="field" value={value ?? ''} onChange={event => onChange?.(event.target.value)} />
      {value && /^\d{4}-\d\d-\d\d$/.test(value) && <span className="muted">{dayInWords(value)}</span>}
    </span>
  );
}
