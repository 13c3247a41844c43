import { Link } from 'react-router';

/** A number that opens the list behind it; nothing to open behind a zero. */
export const Count = ({ count, list, isBad = false }: { count: number; list: string; isBad?: boolean }) =>
  count === 0 ? <span className="number muted">0</span> : <Link className={isBad ? 'number bad' : 'number'} to={list}>{count}</Link>;
