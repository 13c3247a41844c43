import type { ComponentProps } from 'react';
import Aside from './Aside';
import { CommandForm } from './CommandForm';

/** The form of a command at the side of the page, under the name of the step. */
export default function CommandAside({ isOpen, close, label, onDone, ...form }: ComponentProps<typeof CommandForm> & { isOpen: boolean; close: () => void; label: string }) {
  return (
    <Aside isOpen={isOpen} close={close} title={label}>
      <CommandForm {...form} submit={label} onDone={carried => {
        close();
        onDone(carried);
      }} />
    </Aside>
  );
}
