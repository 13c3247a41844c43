import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { Button, Form, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { Failed } from '../lists/states';
import type { Place, SealedBox } from './values';

const [shortest, longest] = [10, 500];

/** A closed value. It opens for a reason, which is kept with the reader's name before anything is shown; it closes when the page is left. */
export function OpenSealed({ box, place }: { box: SealedBox; place: Place | undefined }) {
  const { t } = useTranslation(['history', 'console']);
  const [isAsking, setAsking] = useState(false);
  const [opened, setOpened] = useState<{ value: unknown }>();
  if (opened) {
    return (
      <span className="opened" role="status">
        <UnlockOutlined aria-label={t('sealed.opened')} /> {typeof opened.value === 'string' ? opened.value : JSON.stringify(opened.value)}{' '}
        <Button size="small" type="link" onClick={() => setOpened(undefined)}>{t('sealed.shut')}</Button>
      </span>
    );
  }
  return (
    <span className="closed">
      <LockOutlined aria-hidden /> {t('sealed.closed')}{' '}
      {place && <Button size="small" type="link" aria-label={t('sealed.openField', { field: box.field })} onClick={() => setAsking(true)}>{t('sealed.open')}</Button>}
      {place && (
        <Modal open={isAsking} title={t('sealed.openField', { field: box.field })} footer={null} onCancel={() => setAsking(false)} destroyOnHidden>
          <Reason box={box} place={place} done={value => {
            setAsking(false);
            setOpened({ value });
          }} />
        </Modal>
      )}
    </span>
  );
}

function Reason({ box, place, done }: { box: SealedBox; place: Place; done: (value: unknown) => void }) {
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
    <Form layout="vertical" requiredMark={false} onFinish={given => void open(given as { reason: string })}>
      <p>{t('sealed.isLogged')}</p>
      <Form.Item name="reason" label={t('sealed.reason')} htmlFor={id} rules={[{ validator: (_, reason: string | undefined) =>
        (reason?.trim().length ?? 0) >= shortest ? Promise.resolve() : Promise.reject(new Error(t('sealed.reasonForm', { shortest, longest }))) }]}>
        <Input.TextArea id={id} autoFocus rows={3} maxLength={longest} showCount />
      </Form.Item>
      {error !== undefined && <div style={{ marginBottom: 16 }}><Failed error={error} /></div>}
      <Button type="primary" htmlType="submit" loading={isSending}>{t('sealed.openNow')}</Button>
    </Form>
  );
}
