import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { UnitFilter } from '../units/UnitFilter';
import { Narrowed } from './Narrowed';
import { Units } from './Units';

type Circular = Api['CircularDetails'];

/** The circulars that went to the reader, report on it or come from it, the latest first. */
export default function CircularsPage() {
  const { t } = useTranslation('pilots');
  const may = useMay();
  const go = useNavigate();
  const today = useToday();
  const { filters, query, change } = useFilters();
  const columns: Column<Circular>[] = [
    { key: 'title', title: t('circulars.name'), show: one => one.title, text: one => one.title },
    { key: 'documentNumber', title: t('circulars.number'), show: one => <span className="keep">{one.documentNumber}</span>, text: one => one.documentNumber },
    { key: 'by', title: t('circulars.by'), show: one => <UnitName code={one.by} />, text: one => one.by },
    { key: 'communities', title: t('circulars.about'), show: one => <Units codes={one.communities} />, text: one => one.communities.join(' ') },
    { key: 'issuedOn', title: t('circulars.issuedOn'), show: one => <span className="number keep">{one.issuedOn && shortDay(one.issuedOn, today)}{one.withdrawnOn && <span className="soon"> {t('circulars.withdrawn')}</span>}</span>, text: one => one.issuedOn ?? '' },
  ];
  return (
    <>
      <title>{t('circulars.title')}</title>
      <div className="head"><h1>{t('circulars.title')}</h1>{may('IssueCircular') && <Button look="primary" onClick={() => go('/pilots/circulars/new')}>{t('circulars.issue')}</Button>}</div>
      <Narrowed><UnitFilter levels={['county']} name={t('applications.district')} value={filters.district} change={district => change({ district })} /></Narrowed>
      <DocumentTable<Circular> operation="ListCircularDetails" path="/api/pilots/circulars" query={query} columns={columns} opens={one => `/pilots/circulars/${one.id}`} empty={<Nothing title={t('circulars.none')} />} />
    </>
  );
}
