import { Form, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { Button } from '../controls/Button';
import Aside from '../forms/Aside';
import { Failed } from '../lists/states';
import type { Place, SealedBox } from './values';

const [shortest, longest] = [10, 500];

/** Asks why a closed value is opened. */
export default function SealedReason({ box, place, close, done }: { box: SealedBox; place: Place; close: () => void; done: (value: unknown) => void }) {
  const { t } = useTranslation('history');
  const id = useId();
  const [error, setError] = useState<unknown>();
  const [isSending, setSending] = useState(false);
  async function open({ reason }: { reason: string }) {
    setSending(true);
    setError(undefined);
    try {
      done((await answer(api.POST('/api/history/openings', { body: { ...place, field: box.field, reason: reason.trim() } }))).value);
    } catch (failure) {
      setError(failure);
    } finally {
      setSending(false);
    }
  }
  return (
    <Aside isOpen close={close} title={t('sealed.openField', { field: box.field })}>
      <Form layout="vertical" requiredMark={false} onFinish={given => void open(given as { reason: string })}>
        <p>{t('sealed.isLogged')}</p>
        <Form.Item name="reason" label={t('sealed.reason')} htmlFor={id} rules={[{ validator: (_, reason: string | undefined) =>
          (reason?.trim().length ?? 0) >= shortest ? Promise.resolve() : Promise.reject(new Error(t('sealed.reasonForm', { shortest, longest }))) }]}>
          <Input.TextArea id={id} autoFocus rows={3} maxLength={longest} showCount />
        </Form.Item>
        {error !== undefined && <div style={{ marginBottom: 16 }}><Failed error={error} /></div>}
        <Button look="primary" type="submit" isBusy={isSending}>{t('sealed.openNow')}</Button>
      </Form>
    </Aside>
  );
}
