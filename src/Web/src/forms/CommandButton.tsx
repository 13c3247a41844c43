import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { CommandForm } from './CommandForm';
import type { Control } from './Fields';
import type { Carried } from './useCommand';

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
  return (
    <>
      <Button size={isMain ? 'large' : 'middle'} onClick={() => setOpen(true)}>{label}</Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} size={600} destroyOnHidden title={label}>
        <CommandForm {...form} submit={label} onDone={carried => {
          setOpen(false);
          onDone?.(carried);
        }}>{children}</CommandForm>
      </Drawer>
    </>
  );
}
