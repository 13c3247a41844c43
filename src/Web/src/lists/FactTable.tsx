import type { ReactNode } from 'react';

interface Props<T> {
  /** What the table is called, for those who do not see it. */
  label: string;
  columns: { title: string; show: (row: T) => ReactNode }[];
  rows: T[];
  keyOf: (row: T) => string;
}

/** A short table of texts, its first column the name of the row. On a phone each row is a card, each cell under its title. */
export const FactTable = <T,>({ label, columns, rows, keyOf }: Props<T>) => (
  <table className="figures texts">
    <caption className="unseen">{label}</caption>
    <thead><tr>{columns.map(column => <th scope="col" key={column.title}>{column.title}</th>)}</tr></thead>
    <tbody>
      {rows.map(row => (
        <tr key={keyOf(row)}>
          {columns.map((column, index) => index === 0
            ? <th scope="row" key={column.title}>{column.show(row)}</th>
            : <td key={column.title} data-title={column.title}><div>{column.show(row)}</div></td>)}
        </tr>
      ))}
    </tbody>
  </table>
);
