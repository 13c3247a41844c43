import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { language } from '../app/preferences';
import { RoleSelect } from '../app/RoleSelect';
import { rolesWho } from '../app/session';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { momentInWords } from '../dates/dates';
import { CommandButton } from '../forms/CommandButton';
import { FactTable } from '../lists/FactTable';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';

/** Machines that are told what is addressed to a unit's posts: webhooks and robots. Their addresses are shown to nobody. */
export default function EndpointsPage() {
  const { t } = useTranslation(['administration', 'console']);
  const list = useList<Api['EndpointDetails']>('/api/notifications/endpoints', '');
  return (
    <>
      <title>{t('endpoints.title')}</title>
      <div className="head">
        <h1>{t('endpoints.title')}</h1>
        <CommandButton operation="RegisterEndpoint" module="administration" label={t('endpoints.register')}
          controls={{ unit: 'unit', secret: () => <RobotSecret />, roles: () => <RoleSelect mode="multiple" roles={rolesWho('MarkRead')} placeholder={t('endpoints.allRoles')} /> }} />
      </div>
      <p className="muted">{t('endpoints.help')}</p>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
        <section className="panel" aria-label={t('endpoints.title')}>
          {list.items.length === 0 ? <Nothing title={t('endpoints.none')} /> : (
            <FactTable label={t('endpoints.title')} rows={list.items} keyOf={one => one.id} columns={[
              { title: t('endpoints.unit'), show: one => <UnitName code={one.unit} /> },
              { title: t('endpoints.kind'), show: one => t(`EndpointKind.${one.kind}`) },
              { title: t('endpoints.roles'), show: one => one.roles.length === 0 ? t('endpoints.allRoles') : one.roles.map(role => t(`console:role.${role}`)).join(language() === 'zh' ? '、' : ', ') },
              { title: t('endpoints.since'), show: one => <>{momentInWords(one.registeredAt)}{one.retiredAt && <div className="muted">{t('endpoints.retired', { at: momentInWords(one.retiredAt) })}</div>}</> },
              { title: t('accounts.acts'), show: one => one.retiredAt ? '—' : <Acts endpoint={one} /> },
            ]} />
          )}
          {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
        </section>
      )}
    </>
  );
}

function Acts({ endpoint }: { endpoint: Api['EndpointDetails'] }) {
  const { t } = useTranslation('administration');
  const [secret, setSecret] = useState<string>();
  const [error, setError] = useState<unknown>();
  const show = () => ask<{ secret: string }>(`/api/notifications/endpoints/${endpoint.id}/secret`).then(got => setSecret(got.secret), setError);
  return (
    <>
      <span className="bar">
        {endpoint.kind === 'webhook' && <Button onClick={() => (secret ? setSecret(undefined) : void show())}>{t(secret ? 'endpoints.hideSecret' : 'endpoints.showSecret')}</Button>}
        <CommandButton operation="RetireEndpoint" module="administration" id={endpoint.id} label={t('endpoints.retire')}><p>{t('endpoints.retireHelp')}</p></CommandButton>
      </span>
      {secret && <Alert kind="warning" title={<code className="words">{secret}</code>} description={t('endpoints.secretHelp')} />}
      {error !== undefined && <Failed error={error} />}
    </>
  );
}

/** Only DingTalk gives its robots a secret of their own. */
function RobotSecret(held: { value?: string; onChange?: (event: unknown) => void; id?: string }) {
  const { t } = useTranslation('administration');
  const isRobot = Form.useWatch<string | undefined>('kind') === 'dingtalk';
  return <Input.Password {...held} autoComplete="off" disabled={!isRobot} placeholder={t(isRobot ? 'endpoints.robotSecret' : 'endpoints.noSecret')} />;
}
