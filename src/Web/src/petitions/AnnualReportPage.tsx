import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ask, type Api } from '../api/client';
import { language } from '../app/preferences';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Exports } from '../lists/Exports';
import { OneFilter } from '../lists/filters';
import { Failed, Waiting } from '../lists/states';
import { queryOf } from '../lists/listUrl';
import { useFilters } from '../lists/useList';
import { UnitFilter } from '../units/UnitFilter';
import { OnTime, Opens } from './OnTime';

/** The first year that can be reported on; matters from long before the platform can be imported. */
const firstYear = 1950;

/** The yearly report of 信访工作条例 41: on paper in official form, here with numbers that open what they were counted from. */
export default function AnnualReportPage() {
  const { t } = useTranslation('petitions');
  const { filters, change } = useFilters();
  const thisYear = Number(useToday().slice(0, 4));
  const year = Number(filters.year ?? thisYear);
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, ago) => String(thisYear - ago));
  const path = `/api/petitions/annual-report/${year}`;
  const address = (format?: string) => `${path}?${queryOf({ unit: filters.unit, format })}`;
  const report = useQuery({ queryKey: ['report', address()], queryFn: () => ask<Api['AnnualReport']>(address()) });
  return (
    <>
      <title>{t('report.title')}</title>
      <div className="head">
        <h1>{t('report.title')}</h1>
        <Button icon={<Printer />} href={address('html')} target="_blank">{t('report.print')}</Button>
        <Exports path={path} filters={{ unit: filters.unit }} />
      </div>
      <div className="bar no-print">
        <OneFilter name={t('report.year')} isNeeded value={String(year)} change={to => change({ year: to })} choices={years.map(value => ({ value, label: value }))} />
        <UnitFilter name={t('report.unit')} value={filters.unit} change={unit => change({ unit })} />
      </div>
      {report.isPending && <div className="panel"><Waiting /></div>}
      {report.isError && <Failed error={report.error} retry={() => void report.refetch()} />}
      {report.data && <Sections report={report.data} />}
    </>
  );
}

function Sections({ report }: { report: Api['AnnualReport'] }) {
  const { t } = useTranslation('petitions');
  return (
    <>
      <section className="panel" aria-label={t('report.title')}>
        <h2>{report.unitName} · <Opens count={report.total.count} list={report.total.list} /> {t('counts.pieces')}</h2>
        <OnTime times={report.total.times} />
        <p className="muted">{t('report.note', { day: dayInWords(report.asOf), position: report.position })}</p>
      </section>
      <div className="columns">
        {report.sections.filter(section => section.rows.length > 0).map(section => (
          <section key={section.kind} className="panel" aria-label={section.title}>
            <table className="figures">
              <thead><tr><th scope="col">{language() === 'zh' ? section.title : t(`report.section.${section.kind}`)}</th><th scope="col">{t('counts.number')}</th></tr></thead>
              <tbody>{section.rows.map(row => <tr key={row.key}><th scope="row">{row[language()]}</th><td><Opens count={row.count} list={row.list} /></td></tr>)}</tbody>
            </table>
          </section>
        ))}
      </div>
      {report.bodies.map(body => (
        <section key={body.code} className="panel" aria-label={body.title}><h2>{body.title} · <Opens count={body.count} list={body.list} /> {t('counts.pieces')}</h2><OnTime times={body.times} /></section>
      ))}
    </>
  );
}
