import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';
import { useMay } from '../app/session';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Waiting } from '../lists/states';
import { useReach } from '../units/useReach';

const steps = { receptionPoint: 'OpenReceptionPoint', hotline: 'ConnectHotline', contactCard: 'IntroduceContactCard', minorityHome: 'OpenMinorityHome' } as const;

/** 四个一: what every community is to have for its residents, how much of it stands, and what is still missing. */
export function FourOnes({ community, today }: { community: string; today: string }) {
  const { t } = useTranslation('communities');
  const may = useMay();
  const reaches = useReach(community);
  const list = useQuery({ queryKey: ['four-ones', community], enabled: may('ListFourOnesDetails'), queryFn: () => answer(api.GET('/api/communities/four-ones', { params: { query: { community } } })) });
  if (!may('ListFourOnesDetails')) return null;
  const it = list.data?.items[0];
  const shown: Record<keyof typeof steps, ReactNode> = {
    receptionPoint: it?.receptionPoint && `${it.receptionPoint.place}，${it.receptionPoint.hours}`,
    hotline: it?.hotline && <a href={`tel:${it.hotline.number}`}>{it.hotline.number}</a>,
    contactCard: it?.contactCard?.contents,
    minorityHome: it?.minorityHome && `${it.minorityHome.place}，${t(`DayOfWeek.${it.minorityHome.weekday}`)}`,
  };
  const names = Object.keys(steps) as (keyof typeof steps)[];
  const stands = names.filter(name => shown[name]).length;
  return (
    <section className="panel" aria-label={t('fourOnes.title')}>
      <h2>{t('fourOnes.title')} {list.isSuccess && <span className={stands === names.length ? 'muted number' : 'soon number'}>{t('fourOnes.stands', { stands })}</span>}</h2>
      {list.isPending && <Waiting rows={4} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && (
          <dl className="facts">
            {names.map(name => (
              <div key={name}>
                <dt>{t(`fourOnes.${name}`)}</dt>
                <dd className="bar">
                  <span className={shown[name] ? 'words' : 'soon'}>{shown[name] ?? t('fourOnes.missing')}</span>
                  {reaches && may(steps[name]) && <CommandButton operation={steps[name]} module="communities" given={{ community }} initial={{ from: today }} label={t(shown[name] ? 'fourOnes.change' : 'fourOnes.add', { name: t(`fourOnes.${name}`) })} />}
                </dd>
              </div>
            ))}
          </dl>
      )}
    </section>
  );
}
