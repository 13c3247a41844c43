import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Form } from 'antd';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Field } from '../src/forms/commands';

vi.mock('react-i18next', () => ({ useTranslation: () => ({ t: (key: string, given?: Record<string, unknown>) => (given ? `${key} ${Object.values(given).join(' ')}` : key), i18n: { exists: () => false } }) }));
vi.mock('../src/app/preferences', () => ({ language: () => 'en' }));
const { Fields } = await import('../src/forms/Fields');
const { commandOf } = await import('../src/forms/commands');
const { GoalsInput, TasksInput } = await import('../src/pilots/PlanInputs');

const task = { number: 1, goal: 1, phase: 'P2', task: '开办双语课堂', measures: '每周三晚上课', owner: '民族工作专干', start: '2026-10-12', due: '2026-11-30' };
const sent = vi.fn();
afterEach(() => {
  cleanup();
  sent.mockClear();
});

function submit(tasks: object[], controls: typeof own) {
  render(
    <Form initialValues={{ goals: [{ number: 1, goal: '建成邻里互助点' }], tasks }} onFinish={sent}>
      <Fields module="pilots" operation="ProposeWorkPlan" fields={commandOf('ProposeWorkPlan').fields} controls={controls} />
      <button type="submit">send</button>
    </Form>,
  );
  fireEvent.click(screen.getByText('send'));
}

const wrongIn = (place: Element) => [...place.querySelectorAll('.ant-form-item-explain-error')].map(said => said.textContent);

const own = { goals: (field: Field) => <GoalsInput field={field} />, tasks: (field: Field) => <TasksInput field={field} phases={['P2']} /> };

describe('the form of a work plan', () => {
  it('is sent when every field of every task is filled in', async () => {
    submit([task], own);
    await waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(sent.mock.calls[0]![0]).toMatchObject({ tasks: [task] });
  });

  it('says beside a field that was left empty that it has to be filled in, and sends nothing', async () => {
    submit([task, { ...task, number: 2, measures: ' ', due: '' }], own);
    const second = screen.getByRole('group', { name: 'plan.task 2' });
    await waitFor(() => expect(wrongIn(second)).toEqual(['form.required plan.measures', 'form.required plan.due']));
    expect(wrongIn(document.body)).toHaveLength(2);
    expect(sent).not.toHaveBeenCalled();
  });

  it('says so below the list where its control has no room beside the field', async () => {
    submit([{ ...task, due: '' }], { ...own, tasks: () => <span /> });
    await screen.findByText('console:form.requiredIn Due 1');
    expect(sent).not.toHaveBeenCalled();
  });
});
