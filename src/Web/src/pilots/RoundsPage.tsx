import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { UnitPicker } from '../units/UnitPicker';
import { YearFilter } from './YearFilter';

type Round = Api['RoundDetails'];

/** The programme rounds, the latest first; the province opens one here. */
export default function RoundsPage() {
  const { t } = useTranslation(['pilots', 'console']);
  const may = useMay();
  const today = useToday();
  const go = useNavigate();
  const { query } = useFilters();
  const columns: Column<Round>[] = [
    { key: 'year', title: t('round.one'), show: one => t('round.title', { year: one.year }), text: one => String(one.year) },
    { key: 'prefecture', title: t('round.prefecture'), show: one => <UnitName code={one.prefecture} />, text: one => one.prefecture },
    { key: 'districts', title: t('round.districts'), show: one => one.districts.map((district, index) => <span key={district}>{index > 0 && t('round.and')}<UnitName code={district} /></span>), text: one => one.districts.join(' ') },
    { key: 'now', title: t('round.nowIn'), show: one => one.phases.filter(phase => phase.from <= today && today <= phase.to).map(phase => phase.title).join(t('round.and')) || <span className="muted">{t('round.outside')}</span> },
    { key: 'openedOn', title: t('round.openedOn'), show: one => one.openedOn && <span className="number keep">{shortDay(one.openedOn, today)}</span>, text: one => one.openedOn ?? '' },
  ];
  return (
    <>
      <title>{t('round.list')}</title>
      <div className="head">
        <h1>{t('round.list')}</h1>
        <YearFilter />
        {may('OpenRound') && (
          <CommandButton operation="OpenRound" module="pilots" label={t('round.openNew')} initial={{ year: Number(today.slice(0, 4)) }} onDone={done => void go(`/pilots/rounds/${done.id}`)}
            controls={{ prefecture: () => <UnitPicker levels={['prefecture']} />, districts: () => <UnitPicker levels={['county']} isMany /> }} />
        )}
      </div>
      <DocumentTable<Round> operation="ListRoundDetails" path="/api/pilots/rounds" query={query} columns={columns} opens={one => `/pilots/rounds/${one.id}`} empty={<Nothing title={t('round.none')} />} />
    </>
  );
}
