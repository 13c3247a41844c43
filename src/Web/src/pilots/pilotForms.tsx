import { Form, Select } from 'antd';
import type { TFunction } from 'i18next';
import type { Api } from '../api/client';
import type { StepForms } from '../matters/Steps';
import { EventCite } from './EventCite';
import { GoalsInput, TasksInput } from './PlanInputs';
import { awaiting, beginningOf, inForce } from './planned';

/** How the steps of a pilot at work are filled in. */
export function pilotForms(address: string, pilot: Api['PilotDetails'], t: TFunction): StepForms {
  const phases = [...new Set(pilot.gates.map(gate => gate.phase))];
  const open = phases.filter(phase => !(pilot.gatesPassed as string[]).includes(phase));
  const version = awaiting(pilot)?.plan.version;
  return {
    module: 'pilots',
    address,
    aside: pilot.versionInForce > 0 ? ['ProposeWorkPlan'] : [],
    controls: {
      '*': {
        task: () => <Select options={inForce(pilot)?.plan.tasks.map(task => ({ value: task.number, label: `${task.number}. ${task.task}` }))} />,
        file: () => <Select allowClear options={pilot.files.map(file => ({ value: file.id, label: file.name ?? file.id }))} />,
        cites: () => <EventCite community={pilot.community} />,
        reason: 'long', statement: 'long',
      },
      ProposeWorkPlan: { goals: field => <GoalsInput field={field} />, tasks: field => <TasksInput field={field} phases={phases} />, reason: 'long' },
      ProveGateItem: { item: () => <GateItemInput gates={pilot.gates} />, phase: () => <Select disabled options={phases.map(value => ({ value, label: t(`phase.${value}`) }))} /> },
      PassGate: { phase: () => <Select options={open.map(value => ({ value, label: t(`phase.${value}`) }))} /> },
    },
    openDays: [],
    initial: { ProposeWorkPlan: beginningOf(pilot), RecordLaunch: { levels: ['province', 'prefecture', 'county'] }, PassGate: { phase: open[0] } },
    given: version === undefined ? {} : { ApproveWorkPlan: { version }, ReturnWorkPlan: { version } },
  };
}

/** What a gate still wants; the phase follows from it. */
function GateItemInput({ gates, value, onChange, id }: { gates: Api['GateProof'][]; value?: string; onChange?: (item: string) => void; id?: string }) {
  const form = Form.useFormInstance();
  return (
    <Select id={id} value={value} options={gates.filter(gate => !gate.proved).map(gate => ({ value: gate.item, label: gate.title }))}
      onChange={item => {
        form.setFieldValue('phase', gates.find(gate => gate.item === item)?.phase);
        onChange?.(item);
      }} />
  );
}
