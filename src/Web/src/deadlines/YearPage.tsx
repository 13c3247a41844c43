import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Api } from '../api/client';
import { language } from '../app/preferences';
import { Alert } from '../controls/Alert';
import { OneOf } from '../controls/OneOf';
import { dayInWords, shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Month } from './Month';
import { monthsFrom, spansOf } from './spans';
import { Versions } from './Versions';

/** A year of the working-day calendar: holidays and make-up days as they were announced, or as far as they are known. */
export default function YearPage() {
  const { t } = useTranslation('deadlines');
  const today = useToday();
  const { filters, change } = useFilters();
  const year = Number(filters.year ?? today.slice(0, 4));
  const known = useQuery({ queryKey: ['calendars'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/deadlines/calendars')) });
  const shown = useQuery({ queryKey: ['calendar', year], staleTime: 600_000, queryFn: () => answer(api.GET('/api/deadlines/calendars/{year}', { params: { path: { year } } })) });
  return (
    <>
      <title>{t('year.title')}</title>
      <div className="head">
        <h1>{t('year.title')}</h1>
        {known.data && <OneOf name={t('year.year')} value={year} choose={to => change({ year: String(to) })} choices={known.data.years.map(value => ({ value, label: String(value) }))} />}
      </div>
      {[known, shown].map((query, index) => query.isError && <Failed key={index} error={query.error} retry={() => void query.refetch()} />)}
      {shown.isPending && <div className="panel"><Waiting rows={10} /></div>}
      {shown.data && <Shown it={shown.data} />}
      {known.data && <Versions versions={known.data.versions} />}
    </>
  );
}

function Shown({ it }: { it: Api['CalendarYear'] }) {
  const { t } = useTranslation('deadlines');
  const days = new Map(it.days.map(day => [day.day, day]));
  const signs: Partial<Record<Api['CalendarDayKind'], string>> = { holiday: t('year.off'), 'make-up': t('year.work') };
  const markOf = (day: string) => {
    const one = days.get(day)!;
    return one.kind === 'working' ? undefined : { look: one.kind, sign: signs[one.kind], words: one[language()] ?? t(`CalendarDayKind.${one.kind}`) };
  };
  return (
    <>
      {it.isProvisional && <Alert kind="warning" title={t('year.provisional', { year: it.year })} />}
      <section className="panel" aria-label={t('year.months')}>
        <p><span className="number">{t('year.workingDays', { count: it.workingDays })}</span> <span className="muted">{it.isProvisional ? t('year.lawOnly') : t('year.source', { year: it.year })}</span></p>
        <ul className="legend" aria-label={t('year.legend')}>
          {(['holiday', 'make-up', 'weekend'] as const).map(kind => <li key={kind}><span className={`day-sign ${kind}`} aria-hidden>{signs[kind] ?? t('weekdays.5')}</span> {t(`CalendarDayKind.${kind}`)}</li>)}
        </ul>
        <div className="year-months">{monthsFrom(`${it.year}-01-01`, `${it.year}-12-31`).map(month => <Month key={month} month={month} markOf={markOf} />)}</div>
      </section>
      <DaysInWords it={it} />
    </>
  );
}

/** The same in words: which days are off under which name, and on which weekends people work. */
function DaysInWords({ it }: { it: Api['CalendarYear'] }) {
  const { t } = useTranslation('deadlines');
  const off = spansOf(it.days.filter(day => day.kind === 'holiday').map(day => ({ day: day.day, name: day[language()] ?? t('CalendarDayKind.holiday') })));
  const worked = it.days.filter(day => day.kind === 'make-up');
  return (
    <section className="panel" aria-label={t('year.inWords')}>
      <h2>{t('year.inWords')}</h2>
      <dl className="facts">
        {off.map(span => (
          <div key={span.from}><dt>{span.name}</dt><dd className="number">{span.days === 1 ? dayInWords(span.from) : t('year.span', { from: shortDay(span.from), to: shortDay(span.to), count: span.days })}</dd></div>
        ))}
        <div><dt>{t('CalendarDayKind.make-up')}</dt><dd className="number">{worked.length === 0 ? t(it.isProvisional ? 'year.unknown' : 'year.noMakeUp') : worked.map(day => <div key={day.day}>{dayInWords(day.day)}</div>)}</dd></div>
      </dl>
    </section>
  );
}
