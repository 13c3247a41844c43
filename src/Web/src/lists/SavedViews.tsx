import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Star, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { Button } from '../controls/Button';
import { sameView } from './listUrl';
import { Failed, Nothing } from './states';
import { Unfold } from './Unfold';

interface Props {
  /** The list's operation. */
  list: string;
  query: string;
  show: (query: string) => void;
}

/** The views of a list that the account keeps for itself; choosing one goes to its address. */
export function SavedViews(props: Props) {
  const { t } = useTranslation();
  return <Unfold isAtEnd label={<><Star /> {t('list.views')}</>}><Views {...props} /></Unfold>;
}

function Views({ list, query, show }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [error, setError] = useState<unknown>();
  const views = useQuery({ queryKey: ['views', list], queryFn: () => answer(api.GET('/api/saved-views/{list}', { params: { path: { list } } })) });
  const change = async (act: Promise<unknown>) => {
    setError(undefined);
    await act.then(() => setName(''), setError);
    await queries.invalidateQueries({ queryKey: ['views', list] });
  };
  return (
    <div style={{ width: 320, maxWidth: '100%', display: 'grid', gap: 8 }}>
      {views.data?.length === 0 && <Nothing title={t('list.noViews')} />}
      {views.data?.map(view => (
        <div key={view.name} className="bar" style={{ flexWrap: 'nowrap' }}>
          <Button look={sameView(view.query, query) ? 'primary' : 'text'} style={{ flex: 1, justifyContent: 'start' }} onClick={() => show(view.query)}>{view.name}</Button>
          <Button look="text" icon={<Trash2 />} aria-label={t('list.deleteView', { name: view.name })}
            onClick={() => void change(api.DELETE('/api/saved-views/{list}/{name}', { params: { path: { list, name: view.name } } }))} />
        </div>
      ))}
      <form className="bar" style={{ flexWrap: 'nowrap' }} onSubmit={event => {
        event.preventDefault();
        if (name.trim()) void change(api.PUT('/api/saved-views/{list}/{name}', { params: { path: { list, name: name.trim() } }, body: { query } }));
      }}>
        <input className="field" style={{ flex: 1, minWidth: 0 }} aria-label={t('list.viewName')} placeholder={t('list.viewName')} maxLength={60} value={name} onChange={event => setName(event.target.value)} />
        <Button type="submit" disabled={!name.trim()}>{t('list.saveView')}</Button>
      </form>
      {error !== undefined && <Failed error={error} />}
    </div>
  );
}
