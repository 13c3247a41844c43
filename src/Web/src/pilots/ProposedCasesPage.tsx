import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { choicesOf } from '../forms/choices';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { OneFilter } from '../lists/filters';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { Narrowed } from './Narrowed';

type Case = Api['CaseDetails'];

/** Cases as they were proposed, and what became of them. */
export default function ProposedCasesPage() {
  const { t } = useTranslation('pilots');
  const today = useToday();
  const { filters, query, change } = useFilters();
  const columns: Column<Case>[] = [
    { key: 'title', title: t('cases.name'), show: one => one.title, text: one => one.title },
    { key: 'kind', title: t('cases.kind'), show: one => t(`CaseKind.${one.kind}`), text: one => t(`CaseKind.${one.kind}`) },
    { key: 'community', title: t('applications.community'), show: one => <UnitName code={one.community} />, text: one => one.community },
    { key: 'stage', title: t('cases.stage'), show: one => t(`CaseStage.${one.stage}`), text: one => t(`CaseStage.${one.stage}`) },
    { key: 'proposedBy', title: t('cases.by'), show: one => <UnitName code={one.proposedBy} />, text: one => one.proposedBy },
    { key: 'proposedOn', title: t('cases.proposedOn'), show: one => one.proposedOn && <span className="number keep">{shortDay(one.proposedOn, today)}</span>, text: one => one.proposedOn ?? '' },
  ];
  return (
    <>
      <title>{t('cases.proposals')}</title>
      <div className="head"><h1>{t('cases.proposals')}</h1><Link to="/pilots/cases">{t('cases.title')}</Link></div>
      <Narrowed>
        <OneFilter name={t('cases.stage')} value={filters.stage} change={stage => change({ stage })}
          choices={choicesOf('CaseStage').filter(word => word !== 'new').map(value => ({ value, label: t(`CaseStage.${value}`) }))} />
      </Narrowed>
      <DocumentTable<Case> operation="ListCaseDetails" path="/api/pilots/cases" query={query} columns={columns} opens={one => `/pilots/cases/${one.id}`} empty={<Nothing title={t('cases.noneProposed')} />} />
    </>
  );
}
