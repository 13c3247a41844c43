import { Checkbox, Form, Input, InputNumber, Radio, Select, type FormRule } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/preferences';
import { DayInput } from '../controls/DayInput';
import { UnitPicker } from '../units/UnitPicker';
import { lackingIn, mustBeFilled } from './body';
import { ChoicesInput } from './ChoicesInput';
import { choicesOf } from './choices';
import type { Field } from './commands';
import { Rows } from './Rows';

/** How a field is filled in where its kind alone does not say it. */
export type Control = 'short' | 'long' | 'unit' | ((field: Field) => ReactNode);

interface Props {
  /** Whose words name fields and choices. */
  module: string;
  operation: string;
  fields: Field[];
  controls?: Record<string, Control>;
  /** Where the fields stand in the form's values. */
  within?: (string | number)[];
}

/** The fields of a command, each with its name, its control, and room for what is wrong with it. */
export function Fields({ module, operation, fields, controls = {}, within = [] }: Props) {
  const { t } = useTranslation([module, 'console']);
  const labelOf = useLabels(module, operation);
  return fields.map(field => {
    const label = labelOf(field);
    const name = [...within, field.name];
    if (field.kind === 'group' && !(field.name in controls))
      return <fieldset key={field.name} className="group"><legend>{label}</legend><Fields module={module} operation={operation} fields={field.fields!} controls={controls} within={name} /></fieldset>;
    if (field.kind === 'rows' && !(field.name in controls))
      return (
        <Rows key={field.name} name={name} label={label}>
          {row => <Fields module={module} operation={operation} fields={field.fields!} controls={controls} within={[row]} />}
        </Rows>
      );
    return (
      <Form.Item key={field.name} name={name} label={field.kind === 'yes' ? undefined : label} valuePropName={field.kind === 'yes' ? 'checked' : 'value'}
        extra={field.kind === 'texts' && typeof controls[field.name] !== 'function' ? t('console:form.oneEach') : undefined}
        required={field.required && field.kind !== 'yes'} rules={[field.kind === 'rows' ? rowsRule(field, name, (inner, number) => t('console:form.requiredIn', { label: labelOf(inner), number })) : ruleOf(field, t('console:form.required', { label }))]}>
        {controlOf(field, controls[field.name], label, word => t(`${module}:${field.of}.${word}`), t('console:form.choose'))}
      </Form.Item>
    );
  });
}

/** Only a text may be asked about its blanks: beside any further word of a rule, a number would count as no text at all. */
export const ruleOf = (field: Field, message: string) => ({ required: mustBeFilled(field), message, ...(field.kind === 'text' && { whitespace: true }) });

/** Rows that have a control of their own: what it does not say beside a field of a row is said below it. */
const rowsRule = (field: Field, name: (string | number)[], say: (field: Field, number: number) => string): FormRule => form => ({
  validator: (_, rows) => {
    const beside = new Set(form.getFieldsError().map(one => one.name.join('.')));
    const first = lackingIn(field, rows).find(one => !beside.has([...name, one.row, one.field.name].join('.')));
    return first === undefined ? Promise.resolve() : Promise.reject(new Error(say(first.field, first.row + 1)));
  },
});

/** What the fields of a command are called: by a name of their own where the module has one, else by the one that all its commands share. */
export function useLabels(module: string, operation: string): (field: Field) => string {
  const { t, i18n } = useTranslation(module);
  return field => {
    const own = `${module}:fields.${operation}.${field.name}`;
    return i18n.exists(own) ? t(own) : field[language()];
  };
}

const fewWords = 5;
const longText = /request|facts|reasons|opinion|demands|summary|contents|result|agreement|grounds|reply|remarks|feedback|answer|proposed|newFacts|routeAndProcedure|step|what|wishes/i;

function controlOf(field: Field, control: Control | undefined, label: string, word: (word: string) => string, choose: string): ReactNode {
  if (typeof control === 'function') return control(field);
  if (control === 'unit') return <UnitPicker />;
  const options = choicesOf(field.of ?? '').map(value => ({ value, label: word(value) }));
  switch (field.kind) {
    case 'choice':
      return options.length <= fewWords ? <Radio.Group options={options} /> : <Select placeholder={choose} options={options} />;
    case 'choices':
      return <ChoicesInput options={options} />;
    case 'day':
      return <DayInput />;
    case 'moment':
      return <Input type="datetime-local" style={{ maxWidth: 240 }} />;
    case 'number':
      return <InputNumber min={0} style={{ width: 140 }} />;
    case 'amount':
      return <InputNumber<string> stringMode min="0" precision={2} style={{ width: 200 }} />;
    case 'yes':
      return <Checkbox>{label}</Checkbox>;
    case 'texts':
      return <Input.TextArea autoSize={{ minRows: 2 }} />;
    default:
      return control === 'long' || (control === undefined && longText.test(field.name)) ? <Input.TextArea autoSize={{ minRows: 3, maxRows: 16 }} /> : <Input />;
  }
}
