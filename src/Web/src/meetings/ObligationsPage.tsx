import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Api } from '../api/client';
import { Button } from '../controls/Button';
import { OneOf } from '../controls/OneOf';
import { dayInWords } from '../dates/dates';
import { periodInWords } from '../dates/periods';
import { choicesOf } from '../forms/choices';
import { ChoiceFilter } from '../lists/filters';
import { DocumentTable } from '../lists/DocumentTable';
import { OneFilter } from '../lists/filters';
import { Failed, Nothing, Waiting } from '../lists/states';
import { queryOf } from '../lists/listUrl';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { useScope } from '../units/useScope';
import { HeatMap } from './HeatMap';
import { Scope } from './Scope';
import { StreetMap } from './StreetMap';
import { rules } from './rules';

/** What a unit and all below it owe: as a map of units by periods, or as the list behind it. */
export default function ObligationsPage() {
  const { t } = useTranslation(['meetings', 'console']);
  const { filters, change } = useFilters();
  const unit = useScope();
  const { view = 'map', ...narrowed } = filters;
  const rule = filters.rule ?? 'MT-3';
  const here = useQuery({ queryKey: ['path', unit], enabled: unit !== '', queryFn: () => answer(api.GET('/api/communities/tree/path', { params: { query: { of: unit } } })) });
  const isAbove = ['province', 'prefecture', 'county'].includes(here.data?.items[0]?.level ?? '');
  return (
    <>
      <title>{t('obligations.title')}</title>
      <div className="head">
        <h1>{t('obligations.title')}</h1>
        <OneOf name={t('obligations.view')} value={view} choose={to => change({ view: to })} choices={['map', 'list'].map(value => ({ value, label: t(`obligations.${value}`) }))} />
      </div>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <Scope />
        <OneFilter name={t('rule')} isNeeded={view !== 'list'} value={view === 'list' ? filters.rule : rule} change={to => change({ rule: to })}
          choices={rules.map(value => ({ value, label: t(`Rule.${value}`) }))} />
        {view === 'list' && (
          <ChoiceFilter name={t('stage')} chosen={filters.stage?.split(',') ?? []} choose={values => change({ stage: values.join(',') })}
            choices={choicesOf('ObligationStage').filter(word => word !== 'new').map(value => ({ value, label: t(`ObligationStage.${value}`) }))} />
        )}
        {view === 'list' && Object.keys(filters).length > 1 && <Button look="link" onClick={() => change({ rule: undefined, stage: undefined, period: undefined, street: undefined, district: undefined, dueFrom: undefined, dueTo: undefined })}>{t('console:list.clear')}</Button>}
      </div>
      {here.isPending && <div className="panel"><Waiting /></div>}
      {here.isError && <Failed error={here.error} retry={() => void here.refetch()} />}
      {here.data && view === 'list' && <Listed query={queryOf({ ...narrowed, unit })} />}
      {here.data && view === 'map' && (isAbove ? <StreetMap unit={unit} rule={rule} by={here.data.items[0]!.level === 'county' ? 'street-period' : 'district-period'} /> : <HeatMap unit={unit} rule={rule} />)}
    </>
  );
}

function Listed({ query }: { query: string }) {
  const { t } = useTranslation('meetings');
  return (
    <DocumentTable<Api['ObligationDetails']> operation="ListObligationDetails" path="/api/meetings/obligations" query={query} opens={one => `/meetings/obligations/${one.id}`} empty={<Nothing title={t('obligations.none')} />}
      columns={[
        { key: 'rule', title: t('rule'), show: one => t(`Rule.${one.rule}`), text: one => t(`Rule.${one.rule}`) },
        { key: 'unit', title: t('unit'), show: one => <UnitName code={one.unit} />, text: one => one.unit },
        { key: 'period', title: t('period'), show: one => periodInWords(one.period), text: one => one.period },
        { key: 'due', title: t('due'), show: one => dayInWords(one.due), text: one => one.due },
        { key: 'stage', title: t('stage'), show: one => <span className={one.stage === 'missed' ? 'bad' : one.stage === 'late' ? 'soon' : ''}>{t(`ObligationStage.${one.stage}`)}</span>, text: one => t(`ObligationStage.${one.stage}`) },
      ]} />
  );
}
