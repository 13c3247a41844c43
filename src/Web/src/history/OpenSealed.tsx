import { Lock, LockOpen } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button';
import type { Place, SealedBox } from './values';

const SealedReason = lazy(() => import('./SealedReason'));

/** A closed value. It opens for a reason, which is kept with the reader's name before anything is shown; it closes when the page is left. */
export function OpenSealed({ box, place }: { box: SealedBox; place: Place | undefined }) {
  const { t } = useTranslation(['history', 'console']);
  const [isAsking, setAsking] = useState(false);
  const [opened, setOpened] = useState<{ value: unknown }>();
  if (opened) {
    return (
      <span className="opened" role="status">
        <LockOpen role="img" aria-label={t('sealed.opened')} /> {typeof opened.value === 'string' ? opened.value : JSON.stringify(opened.value)}{' '}
        <Button size="small" look="link" onClick={() => setOpened(undefined)}>{t('sealed.shut')}</Button>
      </span>
    );
  }
  return (
    <span className="closed">
      <Lock aria-hidden /> {t('sealed.closed')}{' '}
      {place && <Button size="small" look="link" aria-label={t('sealed.openField', { field: box.field })} onClick={() => setAsking(true)}>{t('sealed.open')}</Button>}
      {place && isAsking && (
        <Suspense>
          <SealedReason box={box} place={place} close={() => setAsking(false)} done={value => setOpened({ value })} />
        </Suspense>
      )}
    </span>
  );
}
