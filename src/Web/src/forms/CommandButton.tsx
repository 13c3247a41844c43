import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import type { Control } from './Fields';
import type { Carried } from './useCommand';

// What is filled in comes when somebody is about to fill in.
const load = () => import('./CommandAside');
const CommandAside = lazy(load);

interface Props {
  operation: string;
  module: string;
  /** What the button, and the form that it opens, are called. */
  label: string;
  id?: string;
  version?: number;
  initial?: Record<string, unknown>;
  given?: Record<string, unknown>;
  controls?: Record<string, Control>;
  isMain?: boolean;
  /** Told when the step is done, besides closing the form. */
  onDone?: (carried: Carried) => void;
  children?: ReactNode;
}

/** A step as a button, which opens its form at the side and closes it when the step is done. */
export function CommandButton({ label, isMain, onDone, children, ...form }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <Button size={isMain ? 'large' : undefined} onPointerEnter={() => void load()} onFocus={() => void load()} onClick={() => {
        setOpened(true);
        setOpen(true);
      }}>{label}</Button>
      {wasOpened && (
        <Suspense>
          <CommandAside {...form} isOpen={isOpen} close={() => setOpen(false)} label={label} onDone={carried => onDone?.(carried)}>{children}</CommandAside>
        </Suspense>
      )}
    </>
  );
}
