import { useId } from 'react';

/** One of a few, all of them seen. */
export function OneOf<T extends string | number>({ name, value, choose, choices }: { name: string; value: T; choose: (value: T) => void; choices: { value: T; label: string }[] }) {
  const group = useId();
  return (
    <div className="one-of" role="radiogroup" aria-label={name}>
      {choices.map(choice => (
        <label key={choice.value}>
          <input type="radio" name={group} checked={choice.value === value} onChange={() => choose(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
