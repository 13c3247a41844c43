import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { OneFilter } from '../lists/filters';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { codeAt } from '../units/levels';
import { DueDay } from '../matters/DueDay';
import { ForPilot } from './ForPilot';
import { Narrowed } from './Narrowed';

type Check = Api['CheckDetails'];

/** Supervision checks, the latest first; the first thing that shows is whether an answer is owed. */
export default function ChecksPage() {
  const { t } = useTranslation(['pilots', 'console']);
  const may = useMay();
  const go = useNavigate();
  const today = useToday();
  const { filters, query, change } = useFilters();
  const columns: Column<Check>[] = [
    { key: 'community', title: t('checks.checked'), show: one => <UnitName code={one.community} />, text: one => one.community },
    { key: 'heldOn', title: t('checks.heldOn'), show: one => one.heldOn && <span className="number keep">{shortDay(one.heldOn, today)}</span>, text: one => one.heldOn ?? '' },
    { key: 'by', title: t('checks.by'), show: one => <UnitName code={one.by} />, text: one => one.by },
    { key: 'demands', title: t('checks.demands'), show: one => t('checks.met', { met: one.demands.filter(demand => demand.stage === 'met').length, count: one.demands.length }), text: one => String(one.demands.length) },
    { key: 'nextDue', title: t('checks.nextDue'), show: one => (one.nextDue ? <DueDay due={one.nextDue} /> : <span className="muted">{t('checks.nothingOwed')}</span>), text: one => one.nextDue ?? '' },
  ];
  return (
    <>
      <title>{t('checks.title')}</title>
      <div className="head">
        <h1>{t('checks.title')}</h1>
        {may('HoldSupervisionCheck') && (
          <ForPilot operation="HoldSupervisionCheck" label={t('checks.hold')} initial={{ heldOn: today, demands: [] }} onDone={done => void go(`/pilots/checks/${done.id}`)}
            controls={pilot => ({ to: () => <Select aria-label={t('checks.to')} options={(['community', 'township', 'county'] as const).map(level => codeAt(level, pilot.community)).map(value => ({ value, label: <UnitName code={value} /> }))} />, demand: 'long' })} />
        )}
      </div>
      <Narrowed>
        <OneFilter name={t('checks.answers')} value={filters.answers} change={answers => change({ answers })}
          choices={['owed', 'overdue'].map(value => ({ value, label: t(`checks.answersOf.${value}`) }))} />
      </Narrowed>
      <DocumentTable<Check> operation="ListCheckDetails" path="/api/pilots/checks" query={query} columns={columns} opens={one => `/pilots/checks/${one.id}`} empty={<Nothing title={t('checks.none')} />} />
    </>
  );
}
