import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { OneOf } from '../controls/OneOf';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { choicesOf } from '../forms/choices';
import { FactTable } from '../lists/FactTable';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters, useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { UnitPicker } from '../units/UnitPicker';

/** Decisions by which units were moved, merged and split; the trees of earlier days stay as they were. */
export default function ReorganisationsPage() {
  const { t } = useTranslation(['communities', 'console']);
  const may = useMay();
  const today = useToday();
  const { filters, query, change } = useFilters();
  const list = useList<Api['ReorganisationDetails']>('/api/communities/reorganisations', query);
  const several = () => <UnitPicker isMany />;
  const form = { module: 'communities', initial: { on: today } };
  return (
    <>
      <title>{t('reorganisations.title')}</title>
      <div className="head">
        <h1>{t('reorganisations.title')}</h1>
        {may('MoveUnits') && (
          <span className="bar">
            <CommandButton {...form} operation="MoveUnits" label={t('reorganisations.move')} controls={{ units: several, to: 'unit' }} />
            <CommandButton {...form} operation="MergeUnits" label={t('reorganisations.merge')} controls={{ units: several, into: 'unit' }} />
            <CommandButton {...form} operation="SplitUnit" label={t('reorganisations.split')} initial={{ on: today, ends: false, parts: [{}] }} controls={{ unit: 'unit', into: 'unit', units: several }} />
          </span>
        )}
      </div>
      <p className="muted">{t('reorganisations.help')}</p>
      <div className="bar no-print"><OneOf name={t('kind')} value={filters.kind ?? ''} choose={kind => change({ kind })} choices={['', ...choicesOf('ReorganisationKind')].map(value => ({ value, label: t(value ? `ReorganisationKind.${value}` : 'reorganisations.all') }))} /></div>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
        <section className="panel" aria-label={t('reorganisations.title')}>
          {list.items.length === 0 ? <Nothing title={t('reorganisations.none')} /> : (
            <FactTable label={t('reorganisations.title')} rows={list.items} keyOf={one => one.id} columns={[
              { title: t('reorganisations.on'), show: one => <span className="number">{dayInWords(one.on)}</span> },
              { title: t('kind'), show: one => t(`ReorganisationKind.${one.kind}`) },
              { title: t('reorganisations.what'), show: one => <What of={one} /> },
              { title: t('budget.document'), show: one => one.documentNumber },
            ]} />
          )}
        </section>
      )}
    </>
  );
}

function What({ of: one }: { of: Api['ReorganisationDetails'] }) {
  const { t } = useTranslation('communities');
  return (
    <>
      {one.placements.map(({ unit, parent }) => <div key={unit}><UnitName code={unit} /> → <UnitName code={parent} /></div>)}
      {one.endings.map(({ unit, successors }) => <div key={unit}><UnitName code={unit} /> {t('reorganisations.ends')} {successors.map((code, index) => <span key={code}>{index > 0 && '、'}<UnitName code={code} /></span>)}</div>)}
    </>
  );
}
