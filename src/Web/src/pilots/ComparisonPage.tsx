import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ask, type Api } from '../api/client';
import { dayInWords, shortDay } from '../dates/dates';
import { PlainTable } from '../lists/PlainTable';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { Exports } from '../lists/Exports';
import { Standing } from './Standing';
import { YearFilter } from './YearFilter';

type District = Api['ComparedDistrict'];

/** The districts of a round side by side, those without an application too. */
export default function ComparisonPage() {
  const { t } = useTranslation('pilots');
  const { filters, query } = useFilters();
  const comparison = useQuery({ queryKey: ['pilot-comparison', query], queryFn: () => ask<Api['DistrictComparison']>(`/api/pilots/comparison?${query}`) });
  const day = (of: string | null) => <span className="number keep">{of ? shortDay(of, comparison.data?.asOf) : '—'}</span>;
  const columns: [string, (district: District) => ReactNode][] = [
    ['district', one => one.name],
    ['year', one => <span className="number">{one.year}</span>],
    ['stage', one => t(`ApplicationStage.${one.stage}`)],
    ['attempts', one => <span className="number">{one.attempts}</span>],
    ['draftedOn', one => day(one.draftedOn)],
    ['submittedOn', one => day(one.submittedOn)],
    ['recognisedOn', one => day(one.recognisedOn)],
    ['daysToRecognition', one => <span className="number">{one.daysToRecognition ?? '—'}</span>],
    ['pilot', one => (one.pilot ? <Link to={`/pilots/${one.pilot.pilot}`}>{one.pilot.communityName}</Link> : <span className="muted">{t('comparison.noPilot')}</span>)],
    ['standing', one => one.pilot && <Standing standing={one.pilot.standing} hasPlan={one.pilot.planVersion > 0} />],
  ];
  return (
    <>
      <title>{t('comparison.title')}</title>
      <div className="head">
        <h1>{t('comparison.title')}</h1>
        {comparison.data && <span className="muted">{t('asOf', { day: dayInWords(comparison.data.asOf) })}</span>}
        <YearFilter />
        <Exports path="/api/pilots/comparison" filters={filters} />
      </div>
      {comparison.isPending && <div className="panel"><Waiting /></div>}
      {comparison.isError && <Failed error={comparison.error} retry={() => void comparison.refetch()} />}
      {comparison.data && (
        <div className="panel">
          {comparison.data.districts.length === 0 ? <Nothing title={t('comparison.none')} /> : (
            <PlainTable rows={comparison.data.districts} keyOf={one => one.round + one.district} columns={columns.map(([key, show]) => ({ key, title: t(`comparison.${key}`), show }))} />
          )}
        </div>
      )}
    </>
  );
}
