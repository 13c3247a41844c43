import type { ReactNode } from 'react';

/** What somebody must not miss: what it is, more of it where there is more, and what one can do about it. */
export const Alert = ({ kind, title, description, action }: { kind: 'info' | 'success' | 'warning' | 'error'; title: ReactNode; description?: ReactNode; action?: ReactNode }) => (
  <div className={`alert ${kind}`} role="alert">
    <div>
      <strong>{title}</strong>
      {description && <div>{description}</div>}
    </div>
    {action}
  </div>
);
