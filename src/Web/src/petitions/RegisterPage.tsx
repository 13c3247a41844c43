import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ask, type Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { useToday } from '../dates/today';
import { choicesOf } from '../forms/choices';
import { ChoiceFilter, DayFilter, YesFilter } from '../lists/filters';
import { DocumentTable } from '../lists/DocumentTable';
import { SavedViews } from '../lists/SavedViews';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { useUnitName } from '../units/UnitName';
import { columnsOf, type Entry } from './columns';

const choices = ['stage', 'topic', 'channel', 'class'] as const;
const wordsOf = { stage: 'PetitionStage', topic: 'PetitionTopic', channel: 'PetitionChannel', class: 'PetitionClass' } as const;
const marks = ['overdue', 'urgent', 'isSupervised', 'extended', 'transferred'] as const;
const days = ['receivedFrom', 'receivedTo'] as const;
const shownFilters: string[] = [...choices, ...marks, ...days];

/** The register: narrowed by what stands in its address, counted by stage, exported as it is shown. */
export default function RegisterPage() {
  const { t } = useTranslation(['petitions', 'console']);
  const today = useToday();
  const may = useMay();
  const go = useNavigate();
  const { filters, query, change, show } = useFilters();
  const others = Object.keys(filters).filter(name => !shownFilters.includes(name));
  return (
    <>
      <title>{t('register')}</title>
      <div className="head">
        <h1>{t('register')}</h1>
        <SavedViews list="ListPetitionRegisterEntry" query={query} show={show} />
        {may('RegisterPetition') && <Button look="primary" onClick={() => go('/petitions/new')}>{t('console:menu.petitions.registration')}</Button>}
      </div>
      <StageCounts query={query} stage={filters.stage} choose={stage => change({ stage })} />
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        {choices.map(name => (
          <ChoiceFilter key={name} name={t(`unit.${name}`)} chosen={filters[name]?.split(',') ?? []} choose={values => change({ [name]: values.join(',') })}
            choices={choicesOf(wordsOf[name]).filter(word => word !== 'new').map(value => ({ value, label: t(`${wordsOf[name]}.${value}`) }))} />
        ))}
        <span className="bar">
          <span className="muted">{t('filter.received')}</span>
          {days.map((name, index) => (
            <Fragment key={name}>
              {index > 0 && <span className="muted" aria-hidden>–</span>}
              <DayFilter name={`${t('filter.received')} ${name === 'receivedFrom' ? '≥' : '≤'}`} value={filters[name]} change={day => change({ [name]: day })} />
            </Fragment>
          ))}
        </span>
        {marks.map(name => <YesFilter key={name} name={t(`filter.${name}`)} value={filters[name]} change={to => change({ [name]: to })} />)}
        {others.map(name => <OtherFilter key={name} name={name} value={filters[name]!} remove={() => change({ [name]: undefined })} />)}
        {query !== '' && <Button look="link" onClick={() => show('')}>{t('console:list.clear')}</Button>}
      </div>
      <DocumentTable<Entry> operation="ListPetitionRegisterEntry" path="/api/petitions" query={query} columns={columnsOf(t, today)} opens={entry => `/petitions/${entry.id}`}
        empty={<Nothing title={t('noneYet')}>{query !== '' && <Button onClick={() => show('')}>{t('clearToSee')}</Button>}</Nothing>} />
    </>
  );
}

/** A filter that a number of the counts or of the report brought along. */
function OtherFilter({ name, value, remove }: { name: string; value: string; remove: () => void }) {
  const { t, i18n } = useTranslation(['petitions', 'console']);
  const unit = useUnitName(['holder', 'community', 'unit', 'accused', 'escalatedTo'].includes(name) ? value : '');
  const title = i18n.exists(`petitions:unit.${name}`) ? t(`unit.${name}`) : i18n.exists(`petitions:filter.${name}`) ? t(`filter.${name}`) : i18n.exists(`petitions:counts.time.${name}`) ? t(`counts.time.${name}`) : name;
  const fate = { 'in-time': 'inTime', late: 'late', open: 'open', overdue: 'overdue' }[value];
  const shown = fate ? t(`counts.${fate}`) : unit || value;
  return <span className="mark">{value === 'true' ? title : `${title}: ${shown}`} <Button look="text" size="small" icon={<X />} aria-label={t('console:list.clear')} onClick={remove} /></span>;
}

/** How many there are at each stage, of what the other filters leave: each number narrows the list to it. */
function StageCounts({ query, stage, choose }: { query: string; stage?: string; choose: (stage: string | undefined) => void }) {
  const { t } = useTranslation('petitions');
  const others = new URLSearchParams(query);
  others.delete('stage');
  const counts = useQuery({ queryKey: ['counts', 'stage', others.toString()], queryFn: () => ask<Api['PetitionCounts']>(`/api/petitions/counts?by=stage&${others.toString()}`), placeholderData: previous => previous });
  if (!counts.data || counts.data.total.count === 0) return null;
  return (
    <div className="bar stages no-print">
      <button type="button" aria-pressed={!stage} onClick={() => choose(undefined)}>{t('counts.total')} <b className="number">{counts.data.total.count}</b></button>
      {counts.data.groups.map(group => (
        <button type="button" key={group.key} aria-pressed={stage === group.key} onClick={() => choose(stage === group.key ? undefined : group.key!)}>
          {t(`PetitionStage.${group.key}`)} <b className="number">{group.count}</b>
        </button>
      ))}
    </div>
  );
}
