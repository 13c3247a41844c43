import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import { language } from '../app/preferences';
import { OneOf } from '../controls/OneOf';
import { articleInWords } from '../dates/articles';
import { FactTable } from '../lists/FactTable';
import { TextFilter } from '../lists/filters';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';

/** Every deadline that the platform keeps: what, how long, from when, by whom, under which article. */
export default function RulesPage() {
  const { t } = useTranslation(['deadlines', 'console']);
  const { filters, change } = useFilters();
  const book = useQuery({ queryKey: ['rules'], staleTime: 600_000, queryFn: () => answer(api.GET('/api/deadlines/rules')) });
  const modules = ['', ...new Set(book.data?.rules.map(({ rule }) => rule.module))];
  const found = (book.data?.rules ?? []).map(one => ({ rule: one.rule, words: one[language()] }))
    .filter(({ rule }) => !filters.module || rule.module === filters.module)
    .filter(({ rule, words }) => !filters.q || [rule.id, rule.article, articleInWords(rule.article), ...Object.values(words)].join(' ').toLowerCase().includes(filters.q.toLowerCase()));
  return (
    <>
      <title>{t('rules.title')}</title>
      <div className="head"><h1>{t('rules.title')}</h1></div>
      {book.isPending && <div className="panel"><Waiting /></div>}
      {book.isError && <Failed error={book.error} retry={() => void book.refetch()} />}
      {book.data && (
        <>
          <p className="muted">{t('rules.help')} <Link to="/deadlines/calendar">{t('rules.calendar', { calendar: book.data.calendar })}</Link></p>
          <div className="bar no-print" role="group" aria-label={t('console:list.filters')}>
            <OneOf name={t('rules.module')} value={filters.module ?? ''} choose={module => change({ module })} choices={modules.map(value => ({ value, label: t(value ? `module.${value}` : 'rules.all') }))} />
            <TextFilter name={t('rules.search')} value={filters.q} change={q => change({ q })} />
          </div>
          <section className="panel" aria-label={t('rules.title')}>
            <p className="muted number" role="status">{t('rules.count', { count: found.length })}</p>
            {found.length === 0 ? <Nothing title={t('console:list.empty')} /> : (
              <FactTable label={t('rules.title')} rows={found} keyOf={({ rule }) => rule.id} columns={[
                { title: t('rules.act'), show: ({ rule, words }) => <><Link to={`/deadlines/count?rule=${rule.id}`}>{words.act}</Link><div className="muted number">{rule.id} · <span className="keep">{words.version}</span></div></> },
                { title: t('rules.length'), show: ({ words }) => <strong className="number keep">{words.length}</strong> },
                { title: t('rules.starts'), show: ({ words }) => words.starts },
                { title: t('rules.who'), show: ({ words }) => words.who },
                { title: t('rules.article'), show: ({ rule, words }) => <>{articleInWords(rule.article)}{words.law && !articleInWords(rule.article).includes(words.law) && <div className="muted">{words.law}</div>}</> },
                { title: t('rules.counting'), show: ({ words }) => <>{words.counting}{words.note && <div className="muted">{words.note}</div>}</> },
              ]} />
            )}
          </section>
        </>
      )}
    </>
  );
}
