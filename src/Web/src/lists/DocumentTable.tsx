import { Columns3, Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hiddenColumns, keepHiddenColumns } from '../app/preferences';
import { Button } from '../controls/Button';
import { Choices } from './filters';
import { csvOf, save } from './csv';
import { PlainTable, type TableColumn } from './PlainTable';
import { Failed, Nothing, Waiting } from './states';
import { Unfold } from './Unfold';
import { useList } from './useList';

/** A column of a list. */
export interface Column<T> extends TableColumn<T> {
  /** What stands in an export; without it the column is not exported. */
  text?: (row: T) => string;
  /** Hidden until the reader chooses it. */
  optional?: boolean;
}

interface Props<T> {
  /** The list's operation, by which its columns are remembered. */
  operation: string;
  path: string;
  query: string;
  columns: Column<T>[];
  /** Where a row leads: its first cell is the link. */
  opens: (row: T) => string;
  /** What is said when nothing matches. */
  empty?: ReactNode;
  tools?: ReactNode;
}

/** A list of documents: keyset paging, chosen columns, export of what is shown, and its states. On a phone each row is a card. */
export function DocumentTable<T extends { id: string }>({ operation, path, query, columns, opens, empty, tools }: Props<T>) {
  const { t } = useTranslation();
  const list = useList<T>(path, query);
  const [hidden, setHidden] = useState(() => hiddenColumns(operation, columns.filter(c => c.optional).map(c => c.key)));
  const shown = columns.filter(column => !hidden.includes(column.key));
  const hide = (keys: string[]) => {
    setHidden(keys);
    keepHiddenColumns(operation, keys);
  };
  const exportShown = () => {
    const exported = shown.filter(column => column.text);
    save(`${operation}.csv`, csvOf([exported.map(c => c.title), ...list.items.map(row => exported.map(c => c.text!(row)))]));
  };

  if (list.isPending) return <div className="panel"><Waiting /></div>;
  if (list.isError) return <Failed error={list.error} retry={() => void list.refetch()} />;
  return (
    <div className="panel">
      <div className="bar no-print" style={{ marginBottom: 8 }}>
        <span className="muted number" role="status" style={{ marginRight: 'auto' }}>{t(list.hasNextPage ? 'list.shown' : 'list.all', { count: list.items.length })}</span>
        {tools}
        <Unfold isAtEnd label={<><Columns3 /> {t('list.columns')}</>}>
          <Choices choices={columns.map(column => ({ value: column.key, label: column.title }))} chosen={shown.map(column => column.key)}
            choose={keys => hide(columns.map(column => column.key).filter(key => !keys.includes(key)))} />
        </Unfold>
        <Button icon={<Download />} onClick={exportShown} disabled={list.items.length === 0}>{t('list.export')}</Button>
      </div>
      {list.items.length === 0 ? (empty ?? <Nothing title={t('list.empty')} />) : (
        <PlainTable rows={list.items} keyOf={row => row.id}
          columns={shown.map((column, index) => (index === 0 ? { ...column, show: (row: T) => <Link to={opens(row)}>{column.show(row)}</Link> } : column))} />
      )}
      {list.hasNextPage && <div style={{ textAlign: 'center', marginTop: 12 }}><Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('more')}</Button></div>}
    </div>
  );
}
