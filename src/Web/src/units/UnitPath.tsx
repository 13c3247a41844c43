import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What lies above a unit, from the top down to itself. */
export function UnitPath({ above, to }: { above: { code: string; name: string }[]; to: (code: string) => string }) {
  const { t } = useTranslation();
  return (
    <nav className="unit-path" aria-label={t('unitPath')}>
      <ol>{above.map(({ code, name }) => <li key={code}><Link to={to(code)}>{name}</Link></li>)}</ol>
    </nav>
  );
}
