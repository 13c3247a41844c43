import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay, useMe } from '../app/session';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { choicesOf } from '../forms/choices';
import { CommandButton } from '../forms/CommandButton';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { OneFilter } from '../lists/filters';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { UnitPicker } from '../units/UnitPicker';
import { DueDay } from '../matters/DueDay';
import { Narrowed } from './Narrowed';
import { RoundSelect } from './RoundSelect';

type Task = Api['CoordinationTaskDetails'];

/** What divisions of province, city and districts owe each other, the next day first. */
export default function CoordinationPage() {
  const { t } = useTranslation(['pilots', 'console']);
  const may = useMay();
  const today = useToday();
  const mine = [...new Set(useMe()?.posts.map(post => post.unit))];
  const go = useNavigate();
  const { filters, query, change } = useFilters();
  const columns: Column<Task>[] = [
    { key: 'subject', title: t('coordination.subject'), show: one => one.subject, text: one => one.subject },
    { key: 'stage', title: t('coordination.stage'), show: one => <>{t(`CoordinationStage.${one.stage}`)}{one.isLate && <span className="soon"> {t('coordination.late')}</span>}</>, text: one => t(`CoordinationStage.${one.stage}`) },
    { key: 'due', title: t('coordination.due'), show: one => one.due && (one.stage === 'open' ? <DueDay due={one.due} /> : <span className="muted number keep">{shortDay(one.due, today)}</span>), text: one => one.due ?? '' },
    { key: 'assignedBy', title: t('coordination.assignedBy'), show: one => <UnitName code={one.assignedBy} />, text: one => one.assignedBy },
    { key: 'owner', title: t('coordination.owner'), show: one => <UnitName code={one.owner} />, text: one => one.owner },
  ];
  return (
    <>
      <title>{t('coordination.title')}</title>
      <div className="head">
        <h1>{t('coordination.title')}</h1>
        {may('AssignCoordinationTask') && (
          <CommandButton operation="AssignCoordinationTask" module="pilots" label={t('coordination.assign')} initial={{ assignedBy: mine[0] }} onDone={done => void go(`/pilots/coordination/${done.id}`)}
            controls={{
              round: () => <RoundSelect />, work: 'long',
              assignedBy: () => <Select options={mine.map(value => ({ value, label: <UnitName code={value} /> }))} />,
              owner: () => <UnitPicker levels={['province', 'prefecture', 'county']} />,
            }} />
        )}
      </div>
      <Narrowed>
        <OneFilter name={t('coordination.stage')} value={filters.stage} change={stage => change({ stage })}
          choices={choicesOf('CoordinationStage').filter(word => word !== 'new').map(value => ({ value, label: t(`CoordinationStage.${value}`) }))} />
        <OneFilter name={t('coordination.timeliness')} value={filters.timeliness} change={timeliness => change({ timeliness })}
          choices={['overdue', 'late'].map(value => ({ value, label: t(`coordination.timelinessOf.${value}`) }))} />
      </Narrowed>
      <DocumentTable<Task> operation="ListCoordinationTaskDetails" path="/api/pilots/coordination-tasks" query={query} columns={columns} opens={one => `/pilots/coordination/${one.id}`} empty={<Nothing title={t('coordination.none')} />} />
    </>
  );
}
