import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { OneFilter } from '../lists/filters';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { RegimeActs } from './RegimeActs';
import { Scope } from './Scope';

/** Which units take part in the meeting regime, since when and with what choices; joined and left by the district, chosen by the street. */
export default function RegimesPage() {
  const { t } = useTranslation(['meetings', 'console']);
  const may = useMay();
  const today = useToday();
  const { query, filters, change } = useFilters();
  const sinceWhen = (one: Api['RegimeDetails']) => one.from ? dayInWords(one.from) : '—';
  const choices = (one: Api['RegimeDetails']) => [...one.cadences.map(chosen => `${t(`Rule.${chosen.rule}`)} ${t(`Cadence.${chosen.cadence}`)}`), ...(one.countsTwice ? [t('regimes.countsTwice')] : [])].join('；');
  const columns: Column<Api['RegimeDetails']>[] = [
    { key: 'unit', title: t('unit'), show: one => <UnitName code={one.unit} />, text: one => one.unit },
    { key: 'level', title: t('regimes.level'), show: one => t(`regimes.${one.level}`), text: one => t(`regimes.${one.level}`) },
    { key: 'from', title: t('regimes.from'), show: sinceWhen, text: sinceWhen },
    { key: 'until', title: t('regimes.until'), show: one => one.until ? <span className={one.until <= today ? 'muted' : 'soon'}>{dayInWords(one.until)}</span> : '—', text: one => one.until ?? '' },
    { key: 'choices', title: t('regimes.choices'), show: one => choices(one) || '—', text: choices },
    { key: 'acts', title: t('regimes.acts'), show: one => <RegimeActs regime={one} today={today} /> },
  ];
  return (
    <>
      <title>{t('regimes.title')}</title>
      <div className="head">
        <h1>{t('regimes.title')}</h1>
        {may('JoinRegime') && <CommandButton operation="JoinRegime" module="meetings" label={t('regimes.join')} initial={{ from: today }} controls={{ unit: 'unit' }}><p>{t('regimes.joinHelp')}</p></CommandButton>}
      </div>
      <p className="muted">{t('regimes.help')}</p>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <Scope />
        <OneFilter name={t('regimes.level')} value={filters.level} change={level => change({ level })} choices={['township', 'community'].map(value => ({ value, label: t(`regimes.${value}`) }))} />
      </div>
      <DocumentTable operation="ListRegimeDetails" path="/api/meetings/regimes" query={query} columns={columns} opens={one => `/communities/units/${one.unit}`} empty={<Nothing title={t('regimes.none')} />} />
    </>
  );
}
