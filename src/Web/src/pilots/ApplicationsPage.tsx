import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { choicesOf } from '../forms/choices';
import { ChoiceFilter, OneFilter } from '../lists/filters';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { SavedViews } from '../lists/SavedViews';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { UnitFilter } from '../units/UnitFilter';
import { DueDay } from '../matters/DueDay';
import { Narrowed } from './Narrowed';
import { YearFilter } from './YearFilter';

type Entry = Api['ApplicationEntry'];

/** All applications that the reader may see: which community, how far up, and what falls due. */
export default function ApplicationsPage() {
  const { t } = useTranslation(['pilots', 'console']);
  const today = useToday();
  const { filters, query, change, show } = useFilters();
  const day = (of: string | null) => of && <span className="number keep">{shortDay(of, today)}</span>;
  const columns: Column<Entry>[] = [
    { key: 'community', title: t('applications.community'), show: one => <UnitName code={one.community} />, text: one => one.community },
    { key: 'district', title: t('applications.district'), show: one => <UnitName code={one.district} />, text: one => one.district },
    { key: 'year', title: t('year'), show: one => <span className="number">{one.year}</span>, text: one => String(one.year) },
    { key: 'stage', title: t('applications.stage'), show: one => <>{t(`ApplicationStage.${one.stage}`)}{one.pendingAt && <span className="muted"> · {t(`UnitLevel.${one.pendingAt}`)}</span>}</>, text: one => t(`ApplicationStage.${one.stage}`) },
    { key: 'due', title: t('applications.due'), show: one => one.due && <DueDay due={one.due} />, text: one => one.due ?? '' },
    { key: 'attempt', title: t('comparison.attempts'), show: one => <span className="number">{one.attempt}</span>, text: one => String(one.attempt), optional: true },
    { key: 'draftedOn', title: t('comparison.draftedOn'), show: one => day(one.draftedOn), text: one => one.draftedOn ?? '' },
    { key: 'submittedOn', title: t('comparison.submittedOn'), show: one => day(one.submittedOn), text: one => one.submittedOn ?? '' },
    { key: 'recognisedOn', title: t('comparison.recognisedOn'), show: one => day(one.recognisedOn), text: one => one.recognisedOn ?? '' },
  ];
  return (
    <>
      <title>{t('applications.title')}</title>
      <div className="head"><h1>{t('applications.title')}</h1><SavedViews list="ListApplicationEntry" query={query} show={show} /></div>
      <Narrowed>
        <YearFilter />
        <ChoiceFilter name={t('applications.stage')} chosen={filters.stage?.split(',') ?? []} choose={values => change({ stage: values.join(',') })}
          choices={choicesOf('ApplicationStage').filter(word => word !== 'new').map(value => ({ value, label: t(`ApplicationStage.${value}`) }))} />
        <OneFilter name={t('applications.pendingAt')} value={filters.pendingAt} change={pendingAt => change({ pendingAt })}
          choices={['prefecture', 'province'].map(value => ({ value, label: t(`UnitLevel.${value}`) }))} />
        <UnitFilter levels={['county']} name={t('applications.district')} value={filters.district} change={district => change({ district })} />
      </Narrowed>
      <DocumentTable<Entry> operation="ListApplicationEntry" path="/api/pilots/applications" query={query} columns={columns} opens={one => `/pilots/applications/${one.id}`}
        empty={<Nothing title={t(query === '' ? 'applications.none' : 'console:list.empty')} />} />
    </>
  );
}
