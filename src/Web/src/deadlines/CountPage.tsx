import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { language } from '../app/preferences';
import { useToday } from '../dates/today';
import { DayInput } from '../controls/DayInput';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Counted } from './Counted';

/** Any deadline counted from any day: its last day, and what was done with each day on the way. */
export default function CountPage() {
  const { t } = useTranslation('deadlines');
  const [ruleField, dayField] = [useId(), useId()];
  const { filters, change } = useFilters();
  const today = useToday();
  const { rule, from = today } = filters;
  const book = useQuery({ queryKey: ['rules'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/deadlines/rules')) });
  const isAsked = rule !== undefined && /^\d{4}-\d\d-\d\d$/.test(from);
  const counted = useQuery({ queryKey: ['count', rule, from], enabled: isAsked, retry: false, queryFn: () => answer(api.GET('/api/deadlines/count', { params: { query: { rule: rule!, from } } })) });
  const words = book.data?.rules.find(one => one.rule.id === rule)?.[language()];
  return (
    <>
      <title>{t('count.title')}</title>
      <div className="head"><h1>{t('count.title')}</h1></div>
      <section className="panel count-form" aria-label={t('count.ask')}>
        <label htmlFor={ruleField}>{t('count.rule')}</label>
        <select id={ruleField} className="field" value={rule ?? ''} onChange={event => change({ rule: event.target.value || undefined })}>
          <option value="">{t('count.choose')}</option>
          {book.data?.rules.map(one => <option key={one.rule.id} value={one.rule.id}>{t('count.option', { act: one[language()].act, length: one[language()].length, id: one.rule.id })}</option>)}
        </select>
        <label htmlFor={dayField}>{words ? t('count.fromWhich', { starts: words.starts }) : t('count.from')}</label>
        <DayInput id={dayField} value={from} onChange={day => change({ from: day })} />
      </section>
      {book.isError && <Failed error={book.error} retry={() => void book.refetch()} />}
      {!isAsked && <div className="panel"><Nothing title={t('count.none')} /></div>}
      {isAsked && counted.isPending && <div className="panel"><Waiting /></div>}
      {counted.isError && <Failed error={counted.error} />}
      {counted.data && <Counted it={counted.data} />}
    </>
  );
}
