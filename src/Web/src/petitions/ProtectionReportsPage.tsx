import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { YesFilter } from '../lists/filters';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { DueDay } from '../matters/DueDay';
import { UnitName } from '../units/UnitName';

type Entry = Api['ProtectionReportEntry'];

/** Reports of retaliation and disclosure that this body decides on: nobody else sees that they exist. */
export default function ProtectionReportsPage() {
  const { t } = useTranslation(['petitions', 'console']);
  const today = useToday();
  const { filters, query, change } = useFilters();
  const columns: Column<Entry>[] = [
    { key: 'cause', title: t('protection.cause'), show: one => t(`ProtectionCause.${one.cause}`), text: one => t(`ProtectionCause.${one.cause}`) },
    { key: 'against', title: t('protection.against'), show: one => <UnitName code={one.against} />, text: one => one.against },
    { key: 'filedOn', title: t('protection.filedOn'), show: one => <span className="number keep">{shortDay(one.filedOn, today)}</span>, text: one => one.filedOn },
    { key: 'nextDue', title: t('protection.nextDue'), show: one => one.nextDue && <DueDay due={one.nextDue} />, text: one => one.nextDue ?? '' },
    { key: 'finding', title: t('protection.finding'), show: one => t(`protection.${stateOf(one)}`), text: one => t(`protection.${stateOf(one)}`) },
  ];
  return (
    <>
      <title>{t('protection.title')}</title>
      <div className="head"><h1>{t('protection.title')}</h1></div>
      <p className="muted">{t('protection.who')}</p>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <YesFilter name={t('protection.overdue')} value={filters.overdue} change={overdue => change({ overdue })} />
      </div>
      <DocumentTable<Entry> operation="ListProtectionReportEntry" path="/api/petitions/protection-reports" query={query} columns={columns} opens={one => `/petitions/protection/${one.id}`}
        empty={<Nothing title={t(query === '' ? 'protection.none' : 'console:list.empty')} />} />
    </>
  );
}

const stateOf = (report: Entry) => (report.foundOn === null ? 'open' : report.confirmed ? 'confirmed' : 'notConfirmed');
