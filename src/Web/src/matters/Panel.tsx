import type { ReactNode } from 'react';

/** A part of a page under its heading. */
export const Panel = ({ title, children }: { title: string; children: ReactNode }) => <section className="panel" aria-label={title}><h2>{title}</h2>{children}</section>;
