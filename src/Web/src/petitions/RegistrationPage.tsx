import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api, ask } from '../api/client';
import { useMe } from '../app/session';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { DayInput } from '../controls/DayInput';
import { tell } from '../controls/told';
import { momentInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { bodyOf } from '../forms/body';
import { choicesOf } from '../forms/choices';
import { commandOf } from '../forms/commands';
import { Themed } from '../forms/Themed';
import { Unsaved } from '../forms/Unsaved';
import { useCommand } from '../forms/useCommand';
import { useWrongFields } from '../forms/useWrongFields';
import { Failed } from '../lists/states';
import { UnitPicker } from '../units/UnitPicker';

type Values = Record<string, unknown>;
const command = commandOf('RegisterPetition');

/**
 * Writing a matter down as it is told. What is about a person is never kept in the browser: the draft goes to the platform, which seals it,
 * shows it to nobody else, and deletes it by itself.
 */
export default function RegistrationPage() {
  const { t } = useTranslation(['petitions', 'console']);
  const go = useNavigate();
  const today = useToday();
  const post = useMe()?.posts[0];
  const [form] = Form.useForm<Values>();
  const isAnonymous = Form.useWatch('anonymous', form) as boolean | undefined;
  const isAccusation = Form.useWatch('class', form) === 'accusation';
  const isSpoken = ['visit', 'call'].includes(Form.useWatch('channel', form) as string);
  const draft = useDraft();
  const { send, isSending, error, forgive } = useCommand();
  const [registered, setRegistered] = useState<string>();
  // Leaves once the page no longer counts as unsaved: it would ask whether to stay otherwise.
  useEffect(() => {
    if (registered !== undefined) void go(`/petitions/${registered}`);
  }, [registered, go]);

  const problem = useWrongFields(form, error);

  async function register(values: Values) {
    const { anonymous, ...given } = values;
    const body = { ...bodyOf(command.fields, given), petitionerName: anonymous ? null : bodyOf(command.fields, given).petitionerName };
    const carried = await send('/api/petitions', body);
    if (carried === undefined) return;
    tell(t('console:form.done'));
    setRegistered(carried.id);
    await draft.drop();
  }

  const field = (name: string) => t(`field.${name}`);
  const required = (label: string) => [{ required: true, whitespace: true, message: t('console:form.required', { label }) }];
  const choice = (of: string) => choicesOf(of).map(value => ({ value, label: t(`${of}.${value}`) }));
  const isCommunity = post !== undefined && !post.unit.endsWith('000') && !post.unit.includes('-');
  if (post === undefined) return null;
  return (
    <>
      <title>{t('registration.title')}</title>
      <div className="head"><h1>{t('registration.title')}</h1><span className="muted" role="status">{draft.savedAt && t('registration.kept')}</span></div>
      <Alert kind="warning" title={t('registration.emergency')} />
      {draft.earlier.map(one => (
        <Alert key={one.id} kind="info" title={t('registration.draftOf', { at: momentInWords(one.savedAt) })} action={
          <span className="bar">
            <Button size="small" onClick={async () => form.setFieldsValue(await draft.take(one.id))}>{t('console:form.stay')}</Button>
            <Button size="small" onClick={() => void draft.discard(one.id)}>{t('registration.discard')}</Button>
          </span>
        } />
      ))}
      <Unsaved isDirty={draft.isUnsaved && registered === undefined} />
      <Themed>
        <Form form={form} layout="vertical" requiredMark="optional" className="registration" scrollToFirstError={{ block: 'center', focus: true }}
          initialValues={{ channel: 'visit', class: 'appeal', receivedOn: today, registeredAt: post.unit, community: isCommunity ? post.unit : undefined }}
          onFinish={values => void register(values)}
          onValuesChange={(_, values) => {
            forgive();
            draft.keep(values as Values);
          }}>
          <section className="panel" aria-label={t('registration.what')}>
            <h2>{t('registration.what')}</h2>
            <Form.Item name="channel" label={t('unit.channel')} rules={[{ required: true }]}><Radio.Group options={choice('PetitionChannel')} /></Form.Item>
            <Form.Item name="request" label={t('registration.request')} rules={required(field('request'))}><Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} /></Form.Item>
            <Form.Item name="facts" label={t('registration.facts')} rules={required(field('facts'))}><Input.TextArea autoSize={{ minRows: 4, maxRows: 20 }} maxLength={20000} /></Form.Item>
            <Form.Item name="topic" label={t('unit.topic')} rules={required(t('unit.topic'))}><Select placeholder={t('console:form.choose')} options={choice('PetitionTopic')} /></Form.Item>
            <Form.Item name="class" label={t('unit.class')} rules={[{ required: true }]}><Radio.Group options={choice('PetitionClass')} /></Form.Item>
            {isAccusation && (
              <>
                <Form.Item name="accused" label={field('accused')} rules={required(field('accused'))}><UnitPicker /></Form.Item>
                <Form.Item name="aboutAccused" label={field('aboutAccused')}><Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} /></Form.Item>
              </>
            )}
          </section>
          <section className="panel" aria-label={t('registration.who')}>
            <h2>{t('registration.who')}</h2>
            <Form.Item name="anonymous" valuePropName="checked"><Checkbox>{t('registration.anonymous')}</Checkbox></Form.Item>
            {!isAnonymous && <Form.Item name="petitionerName" label={t('registration.name')} rules={required(t('registration.name'))}><Input maxLength={100} autoComplete="off" /></Form.Item>}
            <Form.Item name="petitionerPhone" label={field('petitionerPhone')} rules={[{ pattern: /^[0-9+() -]{5,30}$/, message: t('registration.phone') }]}><Input inputMode="tel" autoComplete="off" /></Form.Item>
            {!isAnonymous && <Form.Item name="petitionerAddress" label={field('petitionerAddress')}><Input maxLength={300} autoComplete="off" /></Form.Item>}
          </section>
          <section className="panel" aria-label={t('registration.where')}>
            <h2>{t('registration.where')}</h2>
            <Form.Item name="receivedOn" label={t('unit.receivedOn')} rules={required(t('unit.receivedOn'))}><DayInput /></Form.Item>
            <Form.Item name="community" label={t('unit.community')} rules={required(t('unit.community'))}><UnitPicker levels={['community']} /></Form.Item>
            <Form.Item name="registeredAt" hidden><Input /></Form.Item>
            <details>
              <summary>{t('registration.more')}</summary>
              <Form.Item name="reasons" label={t('registration.reasons')}><Input.TextArea autoSize={{ minRows: 2 }} /></Form.Item>
              <Form.Item name={['further', 'occurredWhere']} label={field('occurredWhere')}><Input maxLength={300} /></Form.Item>
              <Form.Item name={['further', 'peopleCount']} label={field('peopleCount')}><InputNumber min={1} max={100000} /></Form.Item>
              {isSpoken && <Form.Item name={['further', 'oral', 'readBack']} valuePropName="checked"><Checkbox>{t('registration.readBack')}</Checkbox></Form.Item>}
              <Form.Item name={['further', 'interpreterNeed']} label={field('interpreterNeed')}><Input maxLength={100} /></Form.Item>
              <Form.Item name={['further', 'contactWishes']} label={field('contactWishes')}><Input maxLength={500} /></Form.Item>
              <Form.Item name="externalNumber" label={t('unit.externalNumber')}><Input maxLength={40} /></Form.Item>
            </details>
          </section>
          {problem !== undefined && <Failed error={error} />}
          <Button look="primary" type="submit" size="large" isBusy={isSending}>{t('registration.submit')}</Button>
        </Form>
      </Themed>
    </>
  );
}

const pause = 1500;

/** The draft of this registration on the platform, written a moment after the last key; and those that were begun before. */
function useDraft() {
  const list = useQuery({ queryKey: ['drafts'], queryFn: () => answer(api.GET('/api/petitions/drafts')), staleTime: Infinity });
  const [id, setId] = useState(() => crypto.randomUUID() as string);
  const [savedAt, setSavedAt] = useState<number>();
  const [isUnsaved, setUnsaved] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<boolean>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const address = (draft: string) => `/api/petitions/drafts/${draft}`;
  return {
    earlier: (list.data ?? []).filter(one => one.id !== id),
    savedAt,
    isUnsaved,
    keep: (values: Values) => {
      setUnsaved(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        writing.current = ask(address(id), { method: 'PUT', body: values }).then(() => {
          setSavedAt(Date.now());
          setUnsaved(false);
          return true;
        }, () => {
          setSavedAt(undefined);
          return false;
        });
      }, pause);
    },
    take: async (draft: string) => {
      const values = await ask<Values>(address(draft));
      setId(draft);
      return values;
    },
    discard: async (draft: string) => {
      await ask(address(draft), { method: 'DELETE' });
      await list.refetch();
    },
    drop: async () => {
      clearTimeout(timer.current);
      // A draft that is still on its way there would arrive after it was deleted.
      if ((await writing.current) || savedAt !== undefined || list.data?.some(one => one.id === id)) await ask(address(id), { method: 'DELETE' });
    },
  };
}
