import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { CommandForm } from '../forms/CommandForm';
import { Failed, Waiting } from '../lists/states';

const hours = Array.from({ length: 13 }, (_, index) => index + 7);

/** How one's own account hears of its inbox: by mail or not, in which language, each reminder by itself or all at one hour. */
export default function ChannelsPage() {
  const { t } = useTranslation('inbox');
  const channels = useQuery({ queryKey: ['channels'], queryFn: () => answer(api.GET('/api/notifications/channels')) });
  return (
    <>
      <title>{t('channels.title')}</title>
      <div className="head"><h1>{t('channels.title')}</h1></div>
      {channels.isPending && <div className="panel narrow"><Waiting rows={4} /></div>}
      {channels.isError && <Failed error={channels.error} retry={() => void channels.refetch()} />}
      {channels.data && (
        <section className="panel narrow" aria-label={t('channels.title')}>
          <p>{t('channels.help')}</p>
          <p role="status">{t(channels.data.mailTo ? 'channels.byMail' : 'channels.inboxOnly', { to: channels.data.mailTo })}</p>
          <CommandForm key={channels.dataUpdatedAt} operation="ChooseChannels" module="inbox" submit={t('channels.save')} onDone={() => undefined}
            initial={{ mailTo: channels.data.mailTo ?? undefined, language: channels.data.language, digestHour: channels.data.digestHour ?? undefined }}
            controls={{ digestHour: () => <DigestHour /> }} />
        </section>
      )}
    </>
  );
}

/** The hour of the one mail a day; without one each reminder comes by itself. */
function DigestHour(held: { value?: number; onChange?: (hour?: number) => void; id?: string }) {
  const { t } = useTranslation('inbox');
  const hasMail = Boolean(Form.useWatch<string | undefined>('mailTo'));
  return <Select {...held} allowClear disabled={!hasMail} placeholder={t(hasMail ? 'channels.each' : 'channels.noMail')} options={hours.map(hour => ({ value: hour, label: t('channels.at', { hour }) }))} />;
}
