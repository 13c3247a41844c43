import { Fragment } from 'react';
import { OpenSealed } from './OpenSealed';
import { isSealed, type Place, type SealedBox } from './values';

/** Stored data letter by letter, indented; sealed values stand in it closed. */
export function Raw({ value, placeOf }: { value: unknown; placeOf: (box: SealedBox) => Place | undefined }) {
  return <code className="raw"><Value value={value} placeOf={placeOf} depth={0} /></code>;
}

function Value({ value, placeOf, depth }: { value: unknown; placeOf: (box: SealedBox) => Place | undefined; depth: number }) {
  if (isSealed(value)) return <OpenSealed box={value} place={placeOf(value)} />;
  if (typeof value !== 'object' || value === null) return <>{JSON.stringify(value)}</>;
  const entries = Array.isArray(value) ? value.map(item => [undefined, item as unknown] as const) : Object.entries(value);
  const [opens, closes] = Array.isArray(value) ? '[]' : '{}';
  if (entries.length === 0) return <>{opens}{closes}</>;
  return (
    <>
      {opens}
      {entries.map(([name, inner], index) => (
        <Fragment key={name ?? index}>
          {'\n'}{'  '.repeat(depth + 1)}{name !== undefined && <span className="muted">{JSON.stringify(name)}: </span>}
          <Value value={inner} placeOf={placeOf} depth={depth + 1} />{index < entries.length - 1 && ','}
        </Fragment>
      ))}
      {'\n'}{'  '.repeat(depth)}{closes}
    </>
  );
}
