import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover, Table } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hiddenColumns, keepHiddenColumns } from '../app/preferences';
import { csvOf, save } from './csv';
import { Failed, Nothing, Waiting } from './states';
import { useList } from './useList';

/** A column of a list. */
export interface Column<T> {
  key: string;
  title: string;
  /** What the cell shows. */
  show: (row: T) => ReactNode;
  /** What stands in an export; without it the column is not exported. */
  text?: (row: T) => string;
  width?: number;
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
        <Popover trigger="click" placement="bottomRight" content={
          <Checkbox.Group style={{ display: 'grid', gap: 4 }} options={columns.map(c => ({ label: c.title, value: c.key }))}
            value={shown.map(c => c.key)} onChange={keys => hide(columns.map(c => c.key).filter(key => !keys.includes(key)))} />
        }>
          <Button icon={<SettingOutlined />}>{t('list.columns')}</Button>
        </Popover>
        <Button icon={<DownloadOutlined />} onClick={exportShown} disabled={list.items.length === 0}>{t('list.export')}</Button>
      </div>
      {list.items.length === 0 ? (empty ?? <Nothing title={t('list.empty')} />) : (
        <Table<T> className="documents" size="small" rowKey="id" pagination={false} dataSource={list.items}
          columns={shown.map((column, index) => ({
            key: column.key, title: column.title, width: column.width,
            onCell: () => ({ 'data-title': column.title }) as object,
            render: (_: unknown, row: T) => (index === 0 ? <Link to={opens(row)}>{column.show(row)}</Link> : column.show(row)),
          }))} />
      )}
      {list.hasNextPage && <div style={{ textAlign: 'center', marginTop: 12 }}><Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('more')}</Button></div>}
    </div>
  );
}
