import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { Failed, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import type { Parts } from './parts';

interface Props<T> {
  title: string;
  note: string;
  unit: string;
  below: Api['TreeNode'][];
  figures: UseQueryResult<Parts<T>>;
  /** What each column shows of a unit's numbers. */
  columns: Record<string, (figure: T, unit: string) => ReactNode>;
  /** Whether there is anything to show of a department, which has numbers of its own only now and then. */
  isAny: (figure: T) => boolean;
}

/** A module's numbers: a line for each unit right below, which opens that unit's overview, and the unit itself with all below it in sum. */
export function UnitTable<T>({ title, note, unit, below, figures, columns, isAny }: Props<T>) {
  const { t } = useTranslation('overview');
  if (figures.fetchStatus === 'idle' && figures.isPending) return null;
  if (figures.isPending) return <Panel title={title}><Waiting /></Panel>;
  if (figures.isError) return <Failed error={figures.error} retry={() => void figures.refetch()} />;
  const lines = below.flatMap(({ code, name }) => {
    const figure = figures.data.get(code);
    return figure === undefined || (code.includes('-') && !isAny(figure)) ? [] : [{ code, name, figure }];
  });
  const whole = figures.data.get(unit);
  if (whole === undefined && lines.length === 0) return null;
  const cells = (figure: T, code: string) => Object.entries(columns).map(([key, show]) => <td key={key}>{show(figure, code)}</td>);
  return (
    <Panel title={title}>
      <div className="wide" tabIndex={0} role="region" aria-label={title}>
        <table className="figures by-unit">
          <thead><tr><th scope="col">{t('unit')}</th>{Object.keys(columns).map(key => <th key={key} scope="col">{t(`column.${key}`)}</th>)}</tr></thead>
          <tbody>{lines.map(({ code, name, figure }) => <tr key={code}><th scope="row"><Link to={`/overview?unit=${code}`}>{name}</Link></th>{cells(figure, code)}</tr>)}</tbody>
          {whole !== undefined && <tfoot><tr><th scope="row">{t('whole')}</th>{cells(whole, unit)}</tr></tfoot>}
        </table>
      </div>
      <p className="muted">{note}</p>
    </Panel>
  );
}
