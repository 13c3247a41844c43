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
  /** Whether a unit has anything but zeros. */
  isAny: (figure: T) => boolean;
  /** What the units have not that have nothing but zeros. */
  none: string;
}

/** A module's numbers: the unit itself with all below it, and a line for each unit right below, which opens that unit's overview; those with nothing are only named. */
export function UnitTable<T>({ title, note, unit, below, figures, columns, isAny, none }: Props<T>) {
  const { t } = useTranslation('overview');
  if (figures.fetchStatus === 'idle' && figures.isPending) return null;
  if (figures.isPending) return <Panel title={title}><Waiting /></Panel>;
  if (figures.isError) return <Failed error={figures.error} retry={() => void figures.refetch()} />;
  const reached = below.filter(({ code }) => figures.data.has(code));
  const [lines, zeros] = [reached.filter(one => isAny(figures.data.get(one.code)!)), reached.filter(one => !isAny(figures.data.get(one.code)!) && !one.code.includes('-'))];
  const whole = figures.data.get(unit);
  if (whole === undefined && reached.length === 0) return null;
  const cells = (code: string) => Object.entries(columns).map(([key, show]) => <td key={key}>{show(figures.data.get(code)!, code)}</td>);
  return (
    <Panel title={title}>
      <div className="wide" tabIndex={0} role="group" aria-label={title}>
        <table className="figures by-unit">
          <thead><tr><th scope="col">{t('unit')}</th>{Object.keys(columns).map(key => <th key={key} scope="col">{t(`column.${key}`)}</th>)}</tr></thead>
          <tbody>
            {whole !== undefined && <tr className="sum"><th scope="row">{t('whole')}</th>{cells(unit)}</tr>}
            {lines.map(({ code, name }) => <tr key={code}><th scope="row"><Link to={`/overview?unit=${code}`}>{name}</Link></th>{cells(code)}</tr>)}
          </tbody>
        </table>
      </div>
      {zeros.length > 0 && (
        <details className="zeros">
          <summary>{t('zeros', { count: zeros.length, none })}</summary>
          <ul>{zeros.map(({ code, name }) => <li key={code}><Link to={`/overview?unit=${code}`}>{name}</Link></li>)}</ul>
        </details>
      )}
      <p className="muted">{note}</p>
    </Panel>
  );
}
