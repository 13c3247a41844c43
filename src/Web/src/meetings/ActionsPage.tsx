import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { nearness } from '../matters/due';
import { TextFilter, YesFilter } from '../lists/filters';
import { Failed, Nothing, Waiting } from '../lists/states';
import { queryOf } from '../lists/listUrl';
import { useFilters, useList } from '../lists/useList';
import { UnitName } from '../units/UnitName';
import { useScope } from '../units/useScope';
import { Scope } from './Scope';

/** What was agreed in meetings and is not done, by its day; each leads to the meeting where it stands. */
export default function ActionsPage() {
  const { t } = useTranslation(['meetings', 'console']);
  const { filters, change } = useFilters();
  const today = useToday();
  const unit = useScope();
  const list = useList<Api['OpenAction']>('/api/meetings/actions', queryOf({ ...filters, unit }));
  const items = list.items.toSorted((a, b) => (a.due < b.due ? -1 : 1));
  return (
    <>
      <title>{t('actions.title')}</title>
      <div className="head"><h1>{t('actions.title')}</h1></div>
      <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
        <Scope />
        <TextFilter name={t('actions.owner')} value={filters.owner} change={owner => change({ owner })} />
        <YesFilter name={t('actions.overdue')} value={filters.overdue} change={overdue => change({ overdue })} />
      </div>
      {list.isPending && <div className="panel"><Waiting /></div>}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
        <div className="panel">
          {items.length === 0 ? <Nothing title={t('actions.none')} /> : (
            <ul className="work">
              {items.map(item => (
                <li key={`${item.meeting}-${item.number}`}>
                  <Link to={`/meetings/${item.meeting}`}>
                    <strong>{item.task}</strong>
                    <span className={item.isOverdue ? 'bad' : nearness(item.due, today) === 'soon' ? 'soon' : ''}>{item.isOverdue && `${t('actions.isOverdue')} · `}{dayInWords(item.due)}</span>
                    <span>{item.owner}</span>
                    <span className="muted"><UnitName code={item.unit} /> · {item.meetingTitle}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
          {list.hasNextPage && <Button isBusy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('console:more')}</Button>}
        </div>
      )}
    </>
  );
}
