import { Form, Input, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { DayInput } from '../controls/DayInput';
import type { Field } from '../forms/commands';
import { ruleOf } from '../forms/Fields';
import { nextNumber } from './planned';

type Goal = Partial<Api['PlannedGoal']>;
type Task = Partial<Api['PlannedTask']>;

/** What a form hands to a control; the field says what its rows are made of. */
interface Held<T> {
  field: Field;
  value?: T[];
  onChange?: (value: T[]) => void;
}

/** The goals of a plan; they are numbered by themselves. */
export function GoalsInput({ field, value = [], onChange }: Held<Goal>) {
  const { t } = useTranslation(['pilots', 'console']);
  return (
    <Numbered name={t('plan.goal')} things={value} add={() => onChange?.([...value, { number: nextNumber(value) }])} remove={one => onChange?.(value.filter(other => other !== one))}>
      {(goal, row) => <Cell field={field} row={row} of="goal" name={t('plan.goal')}><Input aria-label={t('plan.goalOf', { number: goal.number })} maxLength={300} /></Cell>}
    </Numbered>
  );
}

/** The tasks of a plan, each for one of the goals that stand above it in the form. */
export function TasksInput({ field, phases, value = [], onChange }: Held<Task> & { phases: string[] }) {
  const { t } = useTranslation(['pilots', 'console']);
  const goals = (Form.useWatch('goals', Form.useFormInstance()) as Goal[] | undefined) ?? [];
  return (
    <Numbered name={t('plan.task')} things={value} add={() => onChange?.([...value, { number: nextNumber(value), goal: value.at(-1)?.goal ?? goals[0]?.number, phase: 'P2', owner: value.at(-1)?.owner }])} remove={one => onChange?.(value.filter(other => other !== one))}>
      {(task, row) => {
        const line = (of: keyof Task, control: ReactElement) => (
          <div className="plan-line"><span className="muted" aria-hidden>{t(`plan.${of}`)}</span><Cell field={field} row={row} of={of} name={t(`plan.${of}`)}>{control}</Cell></div>
        );
        const named = (name: string) => t('plan.fieldOf', { number: task.number, field: t(`plan.${name}`) });
        return (
          <>
            {line('task', <Input aria-label={named('task')} maxLength={300} />)}
            {line('measures', <Input.TextArea aria-label={named('measures')} maxLength={1000} autoSize={{ minRows: 2 }} />)}
            {line('owner', <Input aria-label={named('owner')} maxLength={60} />)}
            {line('goal', <Select aria-label={named('goal')} options={goals.map(goal => ({ value: goal.number, label: `${goal.number}. ${goal.goal ?? ''}` }))} />)}
            {line('phase', <Select aria-label={named('phase')} options={phases.map(phase => ({ value: phase, label: t(`phase.${phase}`) }))} />)}
            {line('start', <DayInput aria-label={named('start')} />)}
            {line('due', <DayInput aria-label={named('due')} />)}
          </>
        );
      }}
    </Numbered>
  );
}

/** One field of a row: what is wrong with it is said right below it. */
function Cell({ field, row, of, name, children }: { field: Field; row: number; of: string; name: string; children: ReactElement }) {
  const { t } = useTranslation('console');
  return <Form.Item name={[field.name, row, of]} style={{ margin: 0 }} rules={[ruleOf(field.fields!.find(inner => inner.name === of)!, t('form.required', { label: name }))]}>{children}</Form.Item>;
}

function Numbered<T extends { number?: number }>({ name, things, add, remove, children }: { name: string; things: T[]; add: () => void; remove: (thing: T) => void; children: (thing: T, row: number) => ReactNode }) {
  const { t } = useTranslation('console');
  return (
    <div className="rows">
      {things.map((thing, row) => (
        <div key={thing.number} className="numbered" role="group" aria-label={`${name} ${thing.number}`}>
          <span className="number">{thing.number}</span>
          <div>{children(thing, row)}</div>
          <Button look="text" icon={<Trash2 />} aria-label={`${name} ${t('form.remove', { number: thing.number })}`} onClick={() => remove(thing)} />
        </div>
      ))}
      <Button icon={<Plus />} aria-label={`${t('form.add')} ${name}`} onClick={add}>{t('form.add')}</Button>
    </div>
  );
}
