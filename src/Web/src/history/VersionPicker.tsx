import { useId, useState } from 'react';
import { within } from './values';

/** Picks a version by sliding or by typing its number; it counts once the slider is let go or the field is left. */
export function VersionPicker({ label, value, least = 1, most, pick }: { label: string; value: number; least?: number; most: number; pick: (version: number) => void }) {
  const id = useId();
  const [moved, setMoved] = useState<{ from: number; to: string }>();
  const shown = moved?.from === value ? moved.to : String(value);
  const settle = () => {
    const version = within(shown === '' ? value : Number(shown), least, most);
    setMoved(undefined);
    if (version !== value) pick(version);
  };
  const move = (to: string) => setMoved({ from: value, to });
  return (
    <div className="version-picker">
      <label htmlFor={id}>{label}</label>
      <input type="range" aria-label={label} min={least} max={most} value={within(Number(shown), least, most)} onChange={event => move(event.target.value)}
        onPointerUp={settle} onKeyUp={event => event.key !== 'Tab' && settle()} onBlur={settle} />
      <input id={id} type="number" className="day number" inputMode="numeric" min={least} max={most} value={shown} onChange={event => move(event.target.value)}
        onKeyDown={event => event.key === 'Enter' && settle()} onBlur={settle} />
      <span className="muted number" aria-hidden>/ {most}</span>
    </div>
  );
}
