import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ask, type Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { queryOf } from '../lists/listUrl';
import { useFilters } from '../lists/useList';
import { Panel } from '../matters/Panel';
import { UnitName } from '../units/UnitName';
import { Exports } from '../lists/Exports';
import { ForPilot } from './ForPilot';
import { MoneyTable, type MoneyRow } from './MoneyTable';

/** The pilots' money: each district and all of them in sum, each pilot by source; the lines of a pilot are one click away. */
export default function FundingPage() {
  const { t } = useTranslation('pilots');
  const may = useMay();
  const go = useNavigate();
  const today = useToday();
  const { filters, query, show } = useFilters();
  const { community: _, ...ofSummary } = filters;
  const summary = useQuery({ queryKey: ['funding-summary', queryOf(ofSummary)], queryFn: () => ask<Api['FundingSummary']>(`/api/pilots/funding/summary?${queryOf(ofSummary)}`) });
  const pilots = useAll<Api['FundingDetails']>('/api/pilots/funding', query);
  return (
    <>
      <title>{t('funding.title')}</title>
      <div className="head">
        <h1>{t('funding.title')}</h1>
        {summary.data && <span className="muted">{t('asOf', { day: dayInWords(summary.data.asOf) })} · {t('funding.unit')}</span>}
        {may('PlanFunding') && <ForPilot operation="PlanFunding" label={t('funding.plan')} initial={{ budgetYear: Number(today.slice(0, 4)) }} onDone={done => void go(`/pilots/funding/${done.id}`)} />}
        <Exports path="/api/pilots/funding/summary" filters={ofSummary} />
      </div>
      {query !== '' && <p className="muted">{t('funding.narrowed')} <Button look="link" onClick={() => show('')}>{t('funding.all')}</Button></p>}
      {summary.isPending || pilots.isPending ? <div className="panel"><Waiting /></div> : summary.isError ? <Failed error={summary.error} retry={() => void summary.refetch()} /> : pilots.isError ? <Failed error={pilots.error} retry={() => void pilots.refetch()} /> : pilots.data.items.length === 0 ? <div className="panel"><Nothing title={t('funding.none')} /></div> : (
        <>
          <Panel title={t('funding.byDistrict')}>
            <MoneyTable title={t('funding.byDistrict')} about={t('comparison.district')} rows={[
              ...summary.data.districts.map(one => ({ key: one.unit!, name: <>{one.title} <span className="muted">{t('funding.guaranteedOf', { count: one.pilots, guaranteed: one.guaranteed })}</span></>, money: one.total })),
              { key: 'all', name: t('funding.sum'), money: summary.data.all.total, isSum: true },
            ]} />
          </Panel>
          <Panel title={t('funding.byPilot')}><MoneyTable title={t('funding.byPilot')} about={t('funding.pilotAndSource')} rows={pilots.data.items.flatMap(rowsOf)} /></Panel>
        </>
      )}
    </>
  );

  function rowsOf(pilot: Api['FundingDetails']): MoneyRow[] {
    return [
      {
        key: pilot.id, isSum: true, money: pilot.total,
        name: <><Link to={`/pilots/funding/${pilot.id}`}><UnitName code={pilot.community} /></Link> <span className={pilot.isGuaranteed ? 'muted' : 'soon'}>{t(pilot.isGuaranteed ? 'funding.guaranteed' : 'funding.notGuaranteed')}</span></>,
      },
      ...(pilot.bySource ?? []).map(({ source, money }) => ({ key: pilot.id + source, name: <span className="of">{t(`FundingSource.${source}`)}</span>, money })),
    ];
  }
}
