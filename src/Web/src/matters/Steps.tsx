import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { language } from '../app/preferences';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { articleInWords } from '../dates/articles';
import { useToday } from '../dates/today';
import Aside from '../forms/Aside';
import { CommandForm, type Filled } from '../forms/CommandForm';
import { commandOf, type Field } from '../forms/commands';
import type { Control } from '../forms/Fields';
import { Failed, Nothing, Waiting } from '../lists/states';

/** How a module's steps are filled in. */
export interface StepForms {
  /** The namespace of the module's words. */
  module: string;
  /** Where the matter is: `/api/petitions/{id}`. */
  address: string;
  /** Steps that can be taken at almost any time, and are offered below the others. */
  aside: string[];
  /** Controls of fields: for one command, or for all under `*`. */
  controls: Record<string, Record<string, Control>>;
  /** Days that nobody can guess; the others begin with today. */
  openDays: string[];
  /** What fields hold at first, by command. */
  initial?: Record<string, Record<string, unknown>>;
  /** Fields that follow from the matter and are not shown, by command. */
  given?: Record<string, Record<string, unknown>>;
  /** What somebody should know before the step is taken, by command. */
  hints?: Record<string, string>;
  /** Steps that another part of the page offers. */
  elsewhere?: string[];
}

/** What is shown when the matter changed since this version was seen. */
export type OnConflict = (seen: number, filled: Filled[], submitAgain: () => void) => ReactNode;

/** What the rules say of each step that this reader's posts can take on a matter. */
export const useNextSteps = (address: string) => useQuery({ queryKey: ['next-steps', address], queryFn: () => ask<Api['NextSteps']>(`${address}/next-steps`) });

/** What the rules let this reader do with a matter now, as buttons with the article; and what stands against the rest; nothing where none of its steps is this reader's. */
export function Steps({ id, forms, onConflict }: { id: string; forms: StepForms; onConflict?: OnConflict }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const steps = useNextSteps(forms.address);
  if (steps.isPending) return <Waiting rows={2} />;
  if (steps.isError) return <Failed error={steps.error} retry={() => void steps.refetch()} />;

  if (steps.data.steps.length === 0) return null;
  const here = steps.data.steps.filter(step => !forms.elsewhere?.includes(step.operation));
  const lawful = here.filter(step => step.now === 'lawful');
  const refused = here.filter(step => step.now === 'refused' && step.whyNot);
  const chosen = steps.data.steps.find(step => step.operation === search.get('step'));
  const choose = (operation?: string) => setSearch(operation === undefined ? {} : { step: operation });
  const main = lawful.filter(step => !forms.aside.includes(step.operation));
  const aside = lawful.filter(step => forms.aside.includes(step.operation));
  return (
    <section className="panel no-print" aria-label={t('matter.steps')}>
      <h2>{t('matter.steps')}</h2>
      {main.length === 0 && aside.length === 0 && <Nothing title={t('matter.noSteps')} />}
      <div className="steps">
        {main.map(step => (
          <Button key={step.operation} size="large" onClick={() => choose(step.operation)}>
            <span>{step[language()]}{step.article && <small>{articleInWords(step.article)}</small>}</span>
          </Button>
        ))}
      </div>
      {aside.length > 0 && <div className="bar">{aside.map(step => <Button key={step.operation} title={step.article ? articleInWords(step.article) : undefined} onClick={() => choose(step.operation)}>{step[language()]}</Button>)}</div>}
      {refused.length > 0 && (
        <details className="why">
          <summary>{t('matter.whyNot')}</summary>
          <dl>{refused.map(step => <div key={step.operation}><dt>{step[language()]}</dt><dd>{step.whyNot![language()]} <span className="muted">{articleInWords(step.whyNot!.article)}</span></dd></div>)}</dl>
        </details>
      )}
      <Aside isOpen={chosen !== undefined} close={() => choose()} title={chosen?.[language()]}
        extra={chosen?.article && <span className="muted">{articleInWords(chosen.article)}</span>}>
        {chosen && <StepForm key={chosen.operation} id={id} step={chosen} version={steps.data.version} forms={forms} close={() => choose()} onConflict={onConflict} />}
      </Aside>
    </section>
  );
}

function StepForm({ id, step, version, forms, close, onConflict }: {
  id: string; step: Api['NextStep']; version: number; forms: StepForms; close: () => void; onConflict?: OnConflict;
}) {
  const today = useToday();
  const [seen, setSeen] = useState(version);
  const first = (field: Field): [string, unknown][] =>
    field.kind === 'day' && field.required && !forms.openDays.includes(field.name) ? [[field.name, today]] : field.of === 'ServiceMethod' ? [[field.name, 'hand']] : [];
  return (
    <CommandForm operation={step.operation} module={forms.module} id={id} version={seen} submit={step[language()]} onDone={close}
      controls={{ ...forms.controls['*'], ...forms.controls[step.operation] }}
      initial={{ ...Object.fromEntries(commandOf(step.operation).fields.flatMap(first)), ...forms.initial?.[step.operation] }} given={forms.given?.[step.operation]}
      onConflict={onConflict && ((filled, submitAgain) => onConflict(seen, filled, () => {
        flushSync(() => setSeen(version));
        submitAgain();
      }))}>
      {forms.hints?.[step.operation] && <p>{forms.hints[step.operation]}</p>}
      {step.whyNot && <Alert kind="warning" title={step.whyNot[language()]} description={articleInWords(step.whyNot.article)} />}
    </CommandForm>
  );
}
