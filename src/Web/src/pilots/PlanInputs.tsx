import { Form, Input, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { DayInput } from '../controls/DayInput';
import { nextNumber } from './planned';

type Goal = Partial<Api['PlannedGoal']>;
type Task = Partial<Api['PlannedTask']>;

/** What a form hands to a control. */
interface Held<T> {
  value?: T[];
  onChange?: (value: T[]) => void;
}

/** The goals of a plan; they are numbered by themselves. */
export function GoalsInput({ value = [], onChange }: Held<Goal>) {
  const { t } = useTranslation(['pilots', 'console']);
  const set = (number: number | undefined, goal: string) => onChange?.(value.map(one => (one.number === number ? { ...one, goal } : one)));
  return (
    <Numbered name={t('plan.goal')} things={value} add={() => onChange?.([...value, { number: nextNumber(value) }])} remove={one => onChange?.(value.filter(other => other !== one))}>
      {goal => <Input aria-label={t('plan.goalOf', { number: goal.number })} maxLength={300} value={goal.goal ?? ''} onChange={event => set(goal.number, event.target.value)} />}
    </Numbered>
  );
}

/** The tasks of a plan, each for one of the goals that stand above it in the form. */
export function TasksInput({ phases, value = [], onChange }: Held<Task> & { phases: string[] }) {
  const { t } = useTranslation(['pilots', 'console']);
  const goals = (Form.useWatch('goals', Form.useFormInstance()) as Goal[] | undefined) ?? [];
  const set = (task: Task, change: Task) => onChange?.(value.map(one => (one === task ? { ...one, ...change } : one)));
  return (
    <Numbered name={t('plan.task')} things={value} add={() => onChange?.([...value, { number: nextNumber(value), goal: value.at(-1)?.goal ?? goals[0]?.number, phase: 'P2', owner: value.at(-1)?.owner }])} remove={one => onChange?.(value.filter(other => other !== one))}>
      {task => {
        const named = (name: string) => t('plan.fieldOf', { number: task.number, field: t(`plan.${name}`) });
        return (
          <>
            <Line name={t('plan.task')}><Input aria-label={named('task')} maxLength={300} value={task.task ?? ''} onChange={event => set(task, { task: event.target.value })} /></Line>
            <Line name={t('plan.measures')}><Input.TextArea aria-label={named('measures')} maxLength={1000} autoSize={{ minRows: 2 }} value={task.measures ?? ''} onChange={event => set(task, { measures: event.target.value })} /></Line>
            <Line name={t('plan.owner')}><Input aria-label={named('owner')} maxLength={60} value={task.owner ?? ''} onChange={event => set(task, { owner: event.target.value })} /></Line>
            <Line name={t('plan.goal')}><Select aria-label={named('goal')} value={task.goal} onChange={goal => set(task, { goal })} options={goals.map(goal => ({ value: goal.number, label: `${goal.number}. ${goal.goal ?? ''}` }))} /></Line>
            <Line name={t('plan.phase')}><Select aria-label={named('phase')} value={task.phase} onChange={phase => set(task, { phase })} options={phases.map(phase => ({ value: phase, label: t(`phase.${phase}`) }))} /></Line>
            <Line name={t('plan.start')}><DayInput aria-label={named('start')} value={task.start} onChange={start => set(task, { start })} /></Line>
            <Line name={t('plan.due')}><DayInput aria-label={named('due')} value={task.due} onChange={due => set(task, { due })} /></Line>
          </>
        );
      }}
    </Numbered>
  );
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => <div className="plan-line"><span className="muted" aria-hidden>{name}</span>{children}</div>;

function Numbered<T extends { number?: number }>({ name, things, add, remove, children }: { name: string; things: T[]; add: () => void; remove: (thing: T) => void; children: (thing: T) => ReactNode }) {
  const { t } = useTranslation('console');
  return (
    <div className="rows">
      {things.map(thing => (
        <div key={thing.number} className="numbered" role="group" aria-label={`${name} ${thing.number}`}>
          <span className="number">{thing.number}</span>
          <div>{children(thing)}</div>
          <Button look="text" icon={<Trash2 />} aria-label={`${name} ${t('form.remove', { number: thing.number })}`} onClick={() => remove(thing)} />
        </div>
      ))}
      <Button icon={<Plus />} aria-label={`${t('form.add')} ${name}`} onClick={add}>{t('form.add')}</Button>
    </div>
  );
}
