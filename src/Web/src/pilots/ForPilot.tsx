import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import Aside from '../forms/Aside';
import { CommandForm } from '../forms/CommandForm';
import type { Control } from '../forms/Fields';
import type { Carried } from '../forms/useCommand';
import { Failed, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { UnitName } from '../units/UnitName';

interface Props {
  operation: string;
  label: string;
  initial?: Record<string, unknown>;
  controls?: (pilot: Api['PilotEntry']) => Record<string, Control>;
  onDone: (carried: Carried) => void;
}

/** Begins something for one of the pilots: which one is asked first, the rest is the form of the command. */
export function ForPilot({ operation, label, initial, controls, onDone }: Props) {
  const { t } = useTranslation('pilots');
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState<string>();
  const pilots = useAll<Api['PilotEntry']>('/api/pilots', '', isOpen);
  const only = pilots.data?.items.length === 1 ? pilots.data.items[0] : undefined;
  const pilot = pilots.data?.items.find(one => one.id === chosen) ?? only;
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>{label}</Button>
      <Aside isOpen={isOpen} close={() => setOpen(false)} title={label}>
        {pilots.isPending && <Waiting rows={4} />}
        {pilots.isError && <Failed error={pilots.error} retry={() => void pilots.refetch()} />}
        {pilots.data && (
          <Form layout="vertical" component="div">
            <Form.Item label={t('forPilot.which')} htmlFor="which-pilot" extra={pilots.data.items.length === 0 ? t('forPilot.none') : undefined}>
              <Select id="which-pilot" value={pilot?.id} onChange={choose} options={pilots.data.items.map(one => ({ value: one.id, label: <><UnitName code={one.community} /> · {t('ofYear', { year: one.year })}</> }))} />
            </Form.Item>
          </Form>
        )}
        {pilot && <CommandForm key={pilot.id} operation={operation} module="pilots" submit={label} initial={initial} controls={controls?.(pilot)} given={{ round: pilot.round, community: pilot.community }} onDone={carried => {
          setOpen(false);
          onDone(carried);
        }} />}
      </Aside>
    </>
  );
}
