import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { language } from '../app/preferences';
import { useMay } from '../app/session';
import { Button } from '../controls/Button';
import { momentInWords } from '../dates/dates';
import { PlainTable } from '../lists/PlainTable';
import { TextFilter } from '../lists/filters';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters, useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { isId, ofMany } from './values';

type Reading = Api['LoggedReading'];

/** Who read sealed values and what auditors asked, the latest first; opening this page is such a reading. */
export default function ReadingsPage() {
  const { t, i18n } = useTranslation(['history', 'console']);
  const may = useMay();
  const { filters, query, change, show } = useFilters();
  const list = useList<Reading>('/api/history/readings', query, 'before');
  const document = (name: string) => (i18n.exists(`history:document.${name}`) ? t(`document.${name}`) : name);
  const field = (path: string) => {
    const members = path.replace(/^\d+:|\[\d+\]/g, '').split('.');
    return t([`opened.${members.join('-')}`, `opened.${members.at(-1)}`], { defaultValue: path });
  };
  const columns: [string, (reading: Reading) => ReactNode][] = [
    ['at', one => <span className="number keep">{momentInWords(one.at as string)}</span>],
    ['account', one => <span className="keep-on-desk">{t(`actor.${one.account}`, { defaultValue: one.account })}</span>],
    ['post', one => <>{one.role && t(`console:role.${one.role}`)}{one.unit && <><br /><span className="muted"><UnitName code={one.unit} /></span></>}</>],
    ['document', one => document(one.document)],
    ['subject', one => one.subject === ofMany ? <span className="muted">{t('reading.many')}</span> : may('ListStreamHistory') ? <Link to={`/history/${one.subject}`}><span className="number keep">{one.subject.slice(0, 8)}</span></Link> : <span className="number keep">{one.subject.slice(0, 8)}</span>],
    ['fields', one => <span className="words" title={one.fields.join(', ')}>{[...new Set(one.fields.map(field))].join(language() === 'zh' ? '、' : ', ')}{one.persons.length > 0 && <span className="muted"> {t('reading.persons', { count: one.persons.length })}</span>}</span>],
    ['reason', one => <span className="words">{one.reason ?? '—'}</span>],
  ];
  return (
    <>
      <title>{t('readings')}</title>
      <div className="head"><h1>{t('readings')}</h1></div>
      <p className="muted">{t('logged')}</p>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <TextFilter name={t('filter.account')} value={filters.account} change={account => change({ account })} />
        <TextFilter name={t('filter.stream')} value={filters.subject} change={subject => change({ subject })} isRight={isId} wrong={t('filter.noStream')} />
        {query !== '' && <Button look="link" onClick={() => show('')}>{t('console:list.clear')}</Button>}
      </div>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
        <div className="panel">
          {list.items.length === 0 ? <Nothing title={t('console:list.empty')} /> : (
            <PlainTable rows={list.items} keyOf={one => String(one.id)} columns={columns.map(([key, show]) => ({ key, title: t(`reading.${key}`), show }))} />
          )}
          {list.hasNextPage && <Button style={{ marginTop: 12 }} isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
        </div>
      )}
    </>
  );
}
