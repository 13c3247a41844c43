import { useTranslation } from 'react-i18next';
import { useMay, useMe } from '../app/session';
import { dayInWords, shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { choicesOf } from '../forms/choices';
import { CommandButton } from '../forms/CommandButton';
import { DocumentTable, type Column } from '../lists/DocumentTable';
import { OneFilter } from '../lists/filters';
import { Nothing } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { UnitFilter } from '../units/UnitFilter';
import { NamesNobody } from './NamesNobody';
import { stateOf, states, type Notice } from './notices';

/** What units tell everybody, the newest first; and for who heads a unit, the form to publish for it. */
export default function NoticesPage() {
  const { t } = useTranslation(['notices', 'console']);
  const may = useMay();
  const me = useMe();
  const today = useToday();
  const { filters, query, change } = useFilters();
  const unit = me?.posts[0]?.unit;
  const columns: Column<Notice>[] = [
    { key: 'title', title: t('title'), show: notice => notice.title, text: notice => notice.title },
    { key: 'kind', title: t('kind'), show: notice => t(`NoticeKind.${notice.kind}`), text: notice => t(`NoticeKind.${notice.kind}`), width: 140 },
    { key: 'unit', title: t('unit'), show: notice => <UnitName code={notice.unit} />, text: notice => notice.unit },
    { key: 'state', title: t('state'), show: notice => t(`states.${stateOf(notice, today)}`), text: notice => t(`states.${stateOf(notice, today)}`), width: 110 },
    { key: 'holds', title: t('holds'), show: notice => <span className="number keep">{shortDay(notice.from, today)} – {shortDay(notice.until, today)}</span>, text: notice => `${notice.from} – ${notice.until}`, width: 210 },
    { key: 'publishedOn', title: t('publishedOn'), show: notice => dayInWords(notice.publishedOn), text: notice => notice.publishedOn, optional: true },
  ];
  return (
    <>
      <title>{t('notices')}</title>
      <div className="head">
        <h1>{t('notices')}</h1>
        {may('PublishNotice') && unit !== undefined && (
          <CommandButton operation="PublishNotice" module="notices" label={t('publish')} given={{ unit }} initial={{ from: today }} controls={{ content: 'long' }} isMain><NamesNobody /></CommandButton>
        )}
      </div>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <UnitFilter name={t('unit')} value={filters.unit} change={code => change({ unit: code })} />
        <OneFilter name={t('state')} value={filters.state} choices={states.map(value => ({ value, label: t(`states.${value}`) }))} change={state => change({ state })} />
        <OneFilter name={t('kind')} value={filters.kind} choices={choicesOf('NoticeKind').map(value => ({ value, label: t(`NoticeKind.${value}`) }))} change={kind => change({ kind })} />
      </div>
      <DocumentTable<Notice> operation="ListNoticeDetails" path="/api/notices" query={query} columns={columns} opens={notice => `/notices/${notice.id}`} empty={<Nothing title={t('none')} />} />
    </>
  );
}
