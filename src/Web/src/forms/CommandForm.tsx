import { Form } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { tell } from '../controls/told';
import { Failed } from '../lists/states';
import { bodyOf } from './body';
import { commandOf } from './commands';
import { draftOf, dropDraft, keepDraft } from './draft';
import { Fields, useLabels, type Control } from './Fields';
import { Themed } from './Themed';
import { Unsaved } from './Unsaved';
import { useCommand, type Carried } from './useCommand';
import { useWrongFields } from './useWrongFields';

/** What was filled in, as people read it. */
export interface Filled {
  label: string;
  text: string;
}

interface Props {
  /** The command's name, and the namespace of words of its module. */
  operation: string;
  module: string;
  /** The id of the matter, where the command is about one; and the version of it that the reader saw. */
  id?: string;
  version?: number;
  /** What the fields hold at first. */
  initial?: Record<string, unknown>;
  controls?: Record<string, Control>;
  /** Fields that the form gives itself, and does not show. */
  given?: Record<string, unknown>;
  submit?: string;
  onDone: (carried: Carried) => void;
  /** What is shown when somebody was faster, beside what was filled in; with what to do to submit all the same. */
  onConflict?: (filled: Filled[], submitAgain: () => void) => ReactNode;
  children?: ReactNode;
}

/**
 * A form for one command: its fields from the API's own description, what is wrong said beside the field, the draft kept in this tab,
 * a warning before leaving, and a submission that does its work once.
 */
export function CommandForm({ operation, module, id, version, initial, controls, given, submit, onDone, onConflict, children }: Props) {
  const { t } = useTranslation();
  const command = commandOf(operation);
  const fields = command.fields.filter(field => !(given && field.name in given));
  const draftKey = `${operation}.${id ?? 'new'}`;
  const [form] = Form.useForm<Record<string, unknown>>();
  const [draft] = useState(() => draftOf(draftKey));
  const [isRestored, setRestored] = useState(draft !== undefined);
  const [isDirty, setDirty] = useState(draft !== undefined);
  const { send, isSending, error, forgive } = useCommand();
  const problem = useWrongFields(form, error);

  async function carryOut(values: Record<string, unknown>) {
    const body = { ...bodyOf(fields, values), ...given };
    const carried = await send(command.path.replace('{id}', id ?? ''), body, version);
    if (carried === undefined) return;
    dropDraft(draftKey);
    setDirty(false);
    tell(t('form.done'));
    onDone(carried);
  }

  const labelOf = useLabels(module, operation);
  const filled = () => fields.flatMap(field => {
    const value = form.getFieldValue(field.name) as unknown;
    if (value === undefined || value === null || value === '') return [];
    const word = (text: unknown) => (field.of ? t(`${module}:${field.of}.${String(text)}`) : typeof text === 'object' ? JSON.stringify(text) : String(text));
    return [{ label: labelOf(field), text: Array.isArray(value) ? value.map(word).join('; ') : word(value) }];
  });
  const isConflict = problem !== undefined && (problem.status === 409 || problem.status === 412) && onConflict !== undefined;
  return (
    <Themed>
      <Unsaved isDirty={isDirty && !isSending} />
      <Form form={form} layout="vertical" requiredMark="optional" scrollToFirstError={{ block: 'center', focus: true }} initialValues={{ ...initial, ...draft }} onFinish={values => void carryOut(values)}
        onValuesChange={(_, values) => {
          setDirty(true);
          forgive();
          keepDraft(draftKey, values as Record<string, unknown>);
        }}>
        {isRestored && (
          <Alert kind="info" title={t('form.restored')} action={
            <Button size="small" onClick={() => {
              dropDraft(draftKey);
              form.setFieldsValue(Object.fromEntries(fields.map(field => [field.name, initial?.[field.name]])));
              setRestored(false);
              setDirty(false);
            }}>{t('form.clearDraft')}</Button>
          } />
        )}
        {children}
        <Fields module={module} operation={operation} fields={fields} controls={controls} />
        {isConflict && onConflict(filled(), () => form.submit())}
        {problem !== undefined && !isConflict && <div style={{ marginBottom: 16 }}><Failed error={error} /></div>}
        <Button look="primary" type="submit" isBusy={isSending}>{submit ?? t('form.submit')}</Button>
      </Form>
    </Themed>
  );
}
