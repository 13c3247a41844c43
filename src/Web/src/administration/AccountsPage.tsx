import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, ask } from '../api/client';
import { Button } from '../controls/Button';
import { tell } from '../controls/told';
import { momentInWords } from '../dates/dates';
import Aside from '../forms/Aside';
import { useWrongFields } from '../forms/useWrongFields';
import { Failed, Waiting } from '../lists/states';

/** Who can sign in: made, disabled, enabled, unlocked, given a new password. Posts are the security administrator's. */
export default function AccountsPage() {
  const { t } = useTranslation('administration');
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>();
  const [asked, setAsked] = useState<{ account?: string }>();
  const accounts = useQuery({ queryKey: ['accounts'], queryFn: () => answer(api.GET('/api/accounts')) });
  async function act(path: string, body?: unknown) {
    setError(undefined);
    try {
      await ask(`/api/accounts${path}`, { method: 'POST', body });
      tell(t('accounts.done'));
      setAsked(undefined);
      await queries.invalidateQueries({ queryKey: ['accounts'] });
    } catch (failure) {
      setError(failure);
    }
  }
  return (
    <>
      <title>{t('accounts.title')}</title>
      <div className="head"><h1>{t('accounts.title')}</h1><Button look="primary" onClick={() => setAsked({})}>{t('accounts.create')}</Button></div>
      {error !== undefined && asked === undefined && <Failed error={error} />}
      {accounts.isError && <Failed error={accounts.error} retry={() => void accounts.refetch()} />}
      {accounts.isPending && <div className="panel"><Waiting /></div>}
      {accounts.data && (
        <div className="panel wide">
          <table className="figures texts">
            <thead><tr><th scope="col">{t('accounts.account')}</th><th scope="col">{t('accounts.state')}</th><th scope="col">{t('accounts.lastSignIn')}</th><th scope="col">{t('accounts.acts')}</th></tr></thead>
            <tbody>
              {accounts.data.map(one => (
                <tr key={one.account}>
                  <th scope="row" className="number">{one.account}</th>
                  <td data-title={t('accounts.state')}>{one.disabled ? t('accounts.disabled') : one.lockedUntil ? t('accounts.locked', { until: momentInWords(one.lockedUntil) }) : t('accounts.active')}</td>
                  <td data-title={t('accounts.lastSignIn')} className="number">{one.lastSignIn ? momentInWords(one.lastSignIn) : '—'}</td>
                  <td data-title={t('accounts.acts')}>
                    {one.lockedUntil && <Button size="small" look="link" onClick={() => void act(`/${one.account}/unlocking`)}>{t('accounts.unlock')}</Button>}
                    <Button size="small" look="link" onClick={() => setAsked({ account: one.account })}>{t('accounts.password')}</Button>
                    <Button size="small" look="link" onClick={() => void act(`/${one.account}/${one.disabled ? 'enabling' : 'disabling'}`)}>{t(one.disabled ? 'accounts.enable' : 'accounts.disable')}</Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Aside isOpen={asked !== undefined} close={() => setAsked(undefined)} title={asked?.account ?? t('accounts.create')}>
        {asked && <Secret account={asked.account} error={error} send={(account, password) => void act(asked.account ? `/${account}/password` : '', asked.account ? { password } : { account, password })} />}
      </Aside>
    </>
  );
}

function Secret({ account, error, send }: { account?: string; error: unknown; send: (account: string, password: string) => void }) {
  const { t } = useTranslation('administration');
  const [form] = Form.useForm<{ account: string; password: string }>();
  const problem = useWrongFields(form, error);
  return (
    <Form form={form} layout="vertical" initialValues={{ account }} onFinish={given => send(given.account ?? account, given.password)}>
      {account === undefined && <Form.Item name="account" label={t('accounts.account')} rules={[{ required: true, message: t('accounts.nameForm') }]} extra={t('accounts.nameForm')}><Input autoComplete="off" /></Form.Item>}
      <Form.Item name="password" label={t('accounts.newPassword')} rules={[{ required: true, min: 12, message: t('accounts.passwordForm') }]} extra={t('accounts.passwordForm')}><Input.Password autoComplete="new-password" /></Form.Item>
      {problem && <Failed error={error} />}
      <Button look="primary" type="submit">{t('accounts.submit')}</Button>
    </Form>
  );
}
