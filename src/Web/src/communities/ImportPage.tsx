import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { language } from '../app/preferences';
import { Alert } from '../controls/Alert';
import { Button } from '../controls/Button';
import { FactTable } from '../lists/FactTable';
import { Failed } from '../lists/states';

const typeOf = (file: File) => (file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
const columns = ['code', 'name', 'level', 'kind', 'parent', 'is_body', 'valid_from', 'professional_parent'];

/** Units from a file: first what it would do and what is wrong, row by row; then, as it was shown, by doing it. */
export default function ImportPage() {
  const { t } = useTranslation('communities');
  const queries = useQueryClient();
  const input = useId();
  const [file, setFile] = useState<File>();
  const [plan, setPlan] = useState<Api['ImportPlan']>();
  const [isDone, setDone] = useState(false);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();

  async function send(sent: File, confirm?: string) {
    setSending(true);
    setError(undefined);
    setDone(false);
    try {
      setPlan(await ask<Api['ImportPlan']>(`/api/communities/units/import${confirm ? `?confirm=${confirm}` : ''}`, { method: 'POST', body: sent, headers: { 'Content-Type': typeOf(sent) } }));
      setDone(confirm !== undefined);
      if (confirm !== undefined) await queries.invalidateQueries();
    } catch (failure) {
      setPlan(undefined);
      setError(failure);
    } finally {
      setSending(false);
    }
  }

  const changes = (plan?.creates ?? 0) + (plan?.updates ?? 0);
  return (
    <>
      <title>{t('import.title')}</title>
      <div className="head"><h1>{t('import.title')}</h1></div>
      <section className="panel" aria-label={t('import.file')}>
        <p>{t('import.help')} <code className="words">{columns.join(', ')}</code></p>
        <p className="muted">{t('import.forms')}</p>
        <div className="bar">
          <label htmlFor={input}>{t('import.file')}</label>
          <input id={input} type="file" accept=".csv,.xlsx" onChange={event => {
            const chosen = event.target.files?.[0];
            setFile(chosen);
            setPlan(undefined);
            if (chosen) void send(chosen);
          }} />
          {file && <Button isBusy={isSending && !plan} onClick={() => void send(file)}>{t('import.look')}</Button>}
        </div>
      </section>
      <div aria-live="polite">
        {error !== undefined && <Failed error={error} />}
        {plan && (
          <section className="panel" aria-label={t('import.plan')}>
            <h2>{t(isDone ? 'import.did' : 'import.plan')}</h2>
            <dl className="tally">{(['rows', 'creates', 'updates', 'unchanged', 'errors'] as const).map(name => <div key={name}><dt>{t(`import.${name}`)}</dt><dd className={name === 'errors' && plan.errors > 0 ? 'bad number' : 'number'}>{plan[name]}</dd></div>)}</dl>
            {isDone && <Alert kind="success" title={t('import.done')} />}
            {!isDone && plan.errors === 0 && changes === 0 && <Alert kind="info" title={t('import.nothing')} />}
            {!isDone && plan.errors === 0 && changes > 0 && file && <Button look="primary" isBusy={isSending} onClick={() => void send(file, plan.hash)}>{t('import.confirm', { count: changes })}</Button>}
            {plan.errors > 0 && <Errors plan={plan} />}
          </section>
        )}
      </div>
    </>
  );
}

function Errors({ plan }: { plan: Api['ImportPlan'] }) {
  const { t } = useTranslation('communities');
  return (
    <>
      <Alert kind="error" title={t('import.mend')} />
      <FactTable label={t('import.mend')} rows={plan.firstErrors} keyOf={one => `${one.row}${one.column}${one.code}`} columns={[
        { title: t('import.row'), show: one => <span className="number">{one.row}</span> },
        { title: t('import.column'), show: one => <code>{one.column}</code> },
        { title: t('import.what'), show: one => one[language()] },
      ]} />
      {plan.errors > plan.firstErrors.length && <p className="muted">{t('import.first', { shown: plan.firstErrors.length })}</p>}
    </>
  );
}
