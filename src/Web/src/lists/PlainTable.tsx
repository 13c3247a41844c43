import type { ReactNode } from 'react';

/** A column of a table: its title, and what its cell shows. */
export interface TableColumn<T> {
  key: string;
  title: string;
  show: (row: T) => ReactNode;
  width?: number;
}

/** Rows under their titles. On a phone each row is a card, each cell under the title of its column. */
export function PlainTable<T>({ columns, rows, keyOf }: { columns: TableColumn<T>[]; rows: T[]; keyOf: (row: T) => string }) {
  return (
    <div className="documents">
      <table>
        <thead><tr>{columns.map(column => <th key={column.key} scope="col" style={{ width: column.width }}>{column.title}</th>)}</tr></thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)} data-row-key={keyOf(row)}>
              {columns.map(column => <td key={column.key} data-title={column.title}>{column.show(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
