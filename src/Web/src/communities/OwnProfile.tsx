import { useQuery } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api, type Api } from '../api/client';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { choicesOf } from '../forms/choices';
import { Failed, Nothing, Waiting } from '../lists/states';
import { Figure } from './Figure';

/** The counts of one's own community; what is too small to be shown is said to be so. */
export function OwnProfile({ community }: { community: string }) {
  const { t } = useTranslation('communities');
  const may = useMay();
  const today = useToday();
  const profiles = useQuery({ queryKey: ['own-profiles'], queryFn: () => answer(api.GET('/api/communities/profiles/own')) });
  const counts = profiles.data?.items.find(one => one.community === community)?.counts ?? [];
  return (
    <section className="panel" aria-label={t('profile.title')}>
      <h2>{t('profile.title')}</h2>
      {profiles.isPending && <Waiting rows={4} />}
      {profiles.isError && <Failed error={profiles.error} retry={() => void profiles.refetch()} />}
      {profiles.isSuccess && counts.length === 0 && <Nothing title={t('profile.none')} />}
      {counts.length > 0 && (
        <div className="wide" role="group" tabIndex={0} aria-label={t('profile.title')}>
          <table className="figures">
            <thead><tr><th scope="col">{t('profile.measure')}</th><th scope="col">{t('profile.count')}</th><th scope="col">{t('profile.asOf')}</th><th scope="col">{t('profile.source')}</th></tr></thead>
            <tbody>{counts.map(one => <tr key={one.measure}><th scope="row">{t(`ProfileMeasure.${one.measure}`)}</th><td><Figure figure={one.count} /></td><td>{dayInWords(one.asOf)}</td><td>{one.source}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      <p className="muted">{t('profile.ownNote')}</p>
      {may('RecordCounts') && <CommandButton operation="RecordCounts" module="communities" given={{ community }} initial={{ asOf: today, counts: [] }} label={t('profile.record')} controls={{ counts: () => <CountsInput /> }} />}
    </section>
  );
}

/** A number for each measure; what is left empty is not recorded. */
function CountsInput({ value = [], onChange }: { value?: Api['CountedMeasure'][]; onChange?: (counts: Api['CountedMeasure'][]) => void }) {
  const { t } = useTranslation('communities');
  const set = (measure: Api['ProfileMeasure'], count: number | null) => onChange?.([...value.filter(one => one.measure !== measure), ...(count === null ? [] : [{ measure, value: count }])]);
  return (choicesOf('ProfileMeasure') as Api['ProfileMeasure'][]).map(measure => (
    <label key={measure} className="count-line"><span>{t(`ProfileMeasure.${measure}`)}</span><InputNumber min={0} precision={0} value={value.find(one => one.measure === measure)?.value ?? null} onChange={count => set(measure, count)} /></label>
  ));
}
