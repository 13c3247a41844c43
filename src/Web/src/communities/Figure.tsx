import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';

/** A figure as it may be shown; one that is hidden says why. */
export function Figure({ figure }: { figure: Api['ShownFigure'] }) {
  const { t } = useTranslation('communities');
  if (figure.value !== null && figure.value !== undefined) return <span className="number">{figure.shown}</span>;
  const why = t(figure.shown.startsWith('<') ? 'profile.small' : 'profile.complementary', { shown: figure.shown });
  return <span className="hidden-figure number" title={why}><span aria-hidden>{figure.shown}</span><span className="unseen">{why}</span></span>;
}
