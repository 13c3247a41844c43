import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRouteError } from 'react-router';
import { helpFor, problemOf } from '../api/problems';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { articleInWords } from '../dates/articles';

/** What a page shows while it waits: its outline, so that nothing jumps. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  return <div className="waiting" role="status" aria-label={t('loading')}>{Array.from({ length: rows }, (_, row) => <span key={row} />)}</div>;
}

/** Nothing is here: why, and what one could do. */
export const Nothing = ({ title, children }: { title: string; children?: ReactNode }) => <div className="nothing"><p>{title}</p>{children}</div>;

/** What went wrong, in the words of the platform; the article where the law says no; what would help; and another try. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const problem = problemOf(error);
  return (
    <Alert kind="error" title={problem.title}
      description={
        <>
          {problem.article && <div>{articleInWords(problem.article)}</div>}
          {helpFor(problem) && <div>{helpFor(problem)}</div>}
          {problem.traceId && problem.status >= 500 && <div className="muted number">{problem.traceId}</div>}
        </>
      }
      action={retry && <Button size="small" onClick={retry}>{t('retry')}</Button>} />
  );
}

/** None of the account's posts may see this page. */
export const NoRight = () => <Instead of="noRight" />;

/** There is no such page. */
export const NotFound = () => <Instead of="notFound" />;

function Instead({ of }: { of: 'noRight' | 'notFound' }) {
  const { t } = useTranslation();
  return <div className="nothing"><h1>{t(`${of}.title`)}</h1><p>{t(`${of}.help`)}</p><Link to="/">{t('shell.home')}</Link></div>;
}

/** A page could not be loaded or drawn. */
export function PageFailed() {
  const error = useRouteError();
  return <div className="page"><Failed error={error} retry={() => location.reload()} /></div>;
}
