import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answer, api, type Api } from '../api/client';
import { useMe } from '../app/session';
import { Alert } from '../controls/Alert';
import { periodInWords } from '../dates/periods';
import { CommandForm } from '../forms/CommandForm';
import { Failed, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { useFilters } from '../lists/useList';
import { ServesInput, servedOf } from './controls';

const organisers = { community: ['community-coordination-group', 'residents-committee'], township: ['street-leading-group', 'subdistrict-office'] };
const groups: Record<string, Api['OrganisationKind']> = { community: 'community-coordination-group', township: 'street-leading-group' };

/** A street's group is headed by the street's leader, whom its meetings need in the chair. */
const rankOf = (role: Api['OrganisationRole'], level: keyof typeof organisers): Api['GroupRank'] =>
  role === 'head' ? (level === 'township' ? 'leader' : 'head') : role === 'deputy' ? 'deputy' : 'member';

/** Planning a meeting of one's own unit: what it is to serve is offered, and the members of the group stand in the form already. */
export default function PlanPage() {
  const { t } = useTranslation('meetings');
  const go = useNavigate();
  const { filters } = useFilters();
  const unit = useMe()?.posts[0]?.unit ?? '';
  const place = useQuery({ queryKey: ['path', unit], enabled: unit !== '', queryFn: () => answer(api.GET('/api/communities/tree/path', { params: { query: { of: unit } } })) });
  const group = useQuery({ queryKey: ['groups', unit], enabled: unit !== '', queryFn: () => answer(api.GET('/api/communities/organisations', { params: { query: { unit, stands: 'true' } } })) });
  const owed = useAll<Api['ObligationDetails']>('/api/meetings/obligations', `unit=${unit}&stage=open,missed`, unit !== '');
  const failed = [place, group, owed].find(query => query.isError);
  if (failed) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (!place.data || !group.data || !owed.data) return <div className="panel"><Waiting rows={10} /></div>;

  const level = place.data.items[0]?.level === 'community' ? 'community' : 'township';
  const named = group.data.items.find(one => one.kind === groups[level]);
  const name = (served: Api['ServedObligation']) => `${t(`Rule.${served.rule}`)} · ${periodInWords(served.period)}`;
  const serves = filters.serves?.split(',').map(servedOf) ?? [];
  const members = named?.members.map(member => ({ post: member.title, rank: rankOf(member.role, level) })) ?? [];
  return (
    <>
      <title>{t('plan.title')}</title>
      <div className="head"><h1>{t('plan.title')}</h1><span className="muted">{place.data.items[0]?.name}</span></div>
      <section className="panel narrow" aria-label={t('plan.title')}>
        <CommandForm operation="PlanMeeting" module="meetings" given={{ unit }} submit={t('step.PlanMeeting')} onDone={done => void go(`/meetings/${done.id}`)}
          initial={{
            organisation: organisers[level][0], serves, title: serves[0] && name(serves[0]), venue: { isOnline: false },
            members: members.length > 0 ? members : [{ rank: level === 'community' ? 'head' : 'leader' }, { rank: 'member' }],
          }}
          controls={{
            organisation: () => <Radio.Group options={organisers[level].map(value => ({ value, label: t(`Organisation.${value}`) }))} />,
            serves: () => <ServesInput owed={owed.data.items.filter(one => one.unit === unit)} name={name} />,
          }}>
          {named && members.length > 0 && <Alert kind="info" title={t('plan.ofOrganisation', { title: named.title })} />}
        </CommandForm>
      </section>
    </>
  );
}
