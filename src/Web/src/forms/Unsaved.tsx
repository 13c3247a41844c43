import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { Button } from '../controls/Button';

/** Asks before somebody leaves a form that holds what was not submitted. */
export function Unsaved({ isDirty }: { isDirty: boolean }) {
  const { t } = useTranslation();
  const question = useRef<HTMLDialogElement>(null);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname);
  const isAsked = blocker.state === 'blocked';

  useEffect(() => {
    if (isAsked) question.current?.showModal();
    else question.current?.close();
  }, [isAsked]);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty]);

  return (
    <dialog ref={question} className="question" aria-label={t('form.leave')} onCancel={() => blocker.reset?.()}>
      <h2>{t('form.leave')}</h2>
      <p>{t('form.leaveHelp')}</p>
      <div className="bar">
        <Button onClick={() => blocker.reset?.()}>{t('form.stay')}</Button>
        <Button look="primary" onClick={() => blocker.proceed?.()}>{t('form.go')}</Button>
      </div>
    </dialog>
  );
}
