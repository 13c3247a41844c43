import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { Button } from '../controls/Button';
import { dayOf, shortDay } from '../dates/dates';
import { useAll } from '../lists/useAll';
import { UnitName } from '../units/UnitName';

type Cite = Partial<Api['Citation']>;

/** The events that a circular rests on: chosen from what happened to a pilot or its application, each with what it shows. */
export function CitesInput({ value = [], onChange }: { value?: Cite[]; onChange?: (cites: Cite[]) => void }) {
  const { t } = useTranslation(['pilots', 'console']);
  const pilots = useAll<Api['PilotEntry']>('/api/pilots', '');
  const set = (index: number, cite: Cite) => onChange?.(value.map((one, at) => (at === index ? cite : one)));
  const matters = pilots.data?.items.flatMap(pilot => [
    { value: pilot.id, label: <><UnitName code={pilot.community} /> · {t('circulars.work')}</> },
    { value: pilot.application, label: <><UnitName code={pilot.community} /> · {t('circulars.application')}</> },
  ]) ?? [];
  const addressOf = (stream: string) => (pilots.data?.items.some(pilot => pilot.application === stream) ? `applications/${stream}` : stream);
  return (
    <div className="rows">
      {value.map((cite, index) => (
        <div key={index} className="numbered" role="group" aria-label={t('circulars.cite', { number: index + 1 })}>
          <span className="number">{index + 1}</span>
          <div>
            <Select style={{ width: '100%' }} aria-label={t('circulars.matter')} placeholder={t('circulars.matter')} value={cite.stream} options={matters} onChange={stream => set(index, { stream })} />
            {cite.stream && <Happened address={`/api/pilots/${addressOf(cite.stream)}/timeline`} version={cite.version} choose={(version, words) => set(index, { ...cite, version, shows: words.slice(0, 300) })} />}
            {cite.version !== undefined && <Input.TextArea aria-label={t('circulars.shows')} maxLength={300} autoSize value={cite.shows} onChange={event => set(index, { ...cite, shows: event.target.value })} />}
          </div>
          <Button look="text" icon={<Trash2 />} aria-label={t('console:form.remove', { number: index + 1 })} onClick={() => onChange?.(value.filter((_, at) => at !== index))} />
        </div>
      ))}
      <Button icon={<Plus />} onClick={() => onChange?.([...value, {}])}>{t('circulars.addCite')}</Button>
    </div>
  );
}

/** What happened to a matter, to choose from. */
function Happened({ address, version, choose }: { address: string; version?: number; choose: (version: number, words: string) => void }) {
  const { t } = useTranslation('pilots');
  const timeline = useQuery({ queryKey: ['timeline', address], queryFn: () => ask<Api['Timeline']>(address) });
  const steps = timeline.data?.steps ?? [];
  return (
    <Select style={{ width: '100%' }} aria-label={t('circulars.event')} placeholder={t('circulars.event')} loading={timeline.isPending} value={version} onChange={chosen => choose(chosen, steps.find(step => step.version === chosen)?.words ?? '')}
      options={steps.map(step => ({ value: step.version, label: `${shortDay(dayOf(step.at))} ${step.words}` }))} />
  );
}
