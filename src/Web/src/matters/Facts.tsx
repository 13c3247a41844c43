import type { ReactNode } from 'react';

/** What is known of a matter, each with its name; what is not known is left out. */
export const Facts = ({ rows }: { rows: [string, ReactNode][] }) => (
  <dl className="facts">{rows.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd className="words">{value}</dd></div>)}</dl>
);
