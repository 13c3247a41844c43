import { useState, type ReactNode } from 'react';

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
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={`unfold${isAtEnd ? ' at-end' : ''}`} onToggle={event => setOpen(event.currentTarget.open)}
      onBlur={event => !event.currentTarget.contains(event.relatedTarget) && (event.currentTarget.open = false)}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}>
      <summary aria-label={name} className={isOn ? 'on' : undefined}>{label}</summary>
      <div tabIndex={-1}>{isOpen && children}</div>
    </details>
  );
}
