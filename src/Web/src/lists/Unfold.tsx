import { useRef, useState, type ReactNode } from 'react';

/**
 * A button that unfolds a panel below itself. It folds when one goes on elsewhere, and on Escape. What is inside stands where the keyboard
 * expects it, right after the button, and is made only when it is unfolded.
 */
export function Unfold({ label, name, isOn = false, isAtEnd = false, children }: {
  label: ReactNode;
  /** What readers of screens hear, where the label is not words. */
  name?: string;
  /** Something inside is chosen. */
  isOn?: boolean;
  /** The panel ends where the button ends, for buttons at the right edge. */
  isAtEnd?: boolean;
  /** The panel; or how to make it, given how to fold it. */
  children: ReactNode | ((fold: () => void) => ReactNode);
}) {
  const [isOpen, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const fold = () => {
    details.current!.open = false;
    details.current!.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className={`unfold${isAtEnd ? ' at-end' : ''}`} onToggle={event => setOpen(event.currentTarget.open)}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && (event.currentTarget.open = false)}
      onKeyDown={event => event.key === 'Escape' && !event.nativeEvent.isComposing && fold()}>
      <summary aria-label={name} className={isOn ? 'on' : undefined}>{label}</summary>
      <div tabIndex={-1}>{isOpen && (typeof children === 'function' ? children(fold) : children)}</div>
    </details>
  );
}
