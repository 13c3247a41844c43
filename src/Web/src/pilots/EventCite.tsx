import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api, type Api } from '../api/client';
import { useMay } from '../app/session';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { useAll } from '../lists/useAll';
import type { Notice } from '../notices/notices';

interface Props {
  /** The community whose records are offered. */
  community: string;
  value?: Api['EventPlace'];
  onChange?: (place?: Api['EventPlace']) => void;
  id?: string;
}

/** The last that stands in a record today; a petition's page is not opened for it, which would be logged as a reading. */
const lastOf = {
  meeting: async (id: string) => versionIn((await api.GET('/api/meetings/{id}', { params: { path: { id } } })).response),
  petition: async (id: string) => (await answer(api.GET('/api/petitions/{id}/timeline', { params: { path: { id } } }))).steps.at(-1)!.version,
  notice: async (id: string) => versionIn((await api.GET('/api/notices/{id}', { params: { path: { id } } })).response),
};

const versionIn = (response: Response) => Number(/\d+/.exec(response.headers.get('ETag') ?? '')?.[0]);

/** A record of the community as evidence, as it stands today: a meeting held, a petition that was answered, a notice. Accusations are never offered. */
export function EventCite({ community, value, onChange, id }: Props) {
  const { t } = useTranslation(['pilots', 'petitions']);
  const today = useToday();
  const may = useMay();
  const meetings = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${community}&stage=held,minuted,approved`, may('ListMeetingEntry'));
  const petitions = useAll<Api['PetitionRegisterEntry']>('/api/petitions',
    `community=${community}&class=appeal,proposal&stage=proposal-answered,opinion-served,review-opinion-served,reexamination-opinion-served`, may('ListPetitionRegisterEntry'));
  const notices = useAll<Notice>('/api/notices', `unit=${community}&state=current,over`, may('ListNoticeDetails'));

  const groups = [
    { title: t('cite.meetings'), kind: 'meeting' as const, rows: meetings.data?.items.filter(meeting => meeting.unit === community).toReversed().map(meeting => ({ value: meeting.id, label: `${meeting.title} ${shortDay(meeting.day, today)}` })) },
    { title: t('cite.petitions'), kind: 'petition' as const, rows: petitions.data?.items.map(petition => ({ value: petition.id, label: `${petition.number} ${t(`petitions:PetitionTopic.${petition.topic}`)} ${shortDay(petition.receivedOn, today)}` })) },
    { title: t('cite.notices'), kind: 'notice' as const, rows: notices.data?.items.map(notice => ({ value: notice.id, label: `${notice.title} ${shortDay(notice.from, today)}` })) },
  ].filter(group => group.rows?.length);
  const cite = async (stream?: string) => {
    const group = groups.find(one => one.rows!.some(row => row.value === stream));
    onChange?.(stream && group ? { stream, version: await lastOf[group.kind](stream) } : undefined);
  };
  return (
    <Select id={id} allowClear showSearch={{ optionFilterProp: 'label' }} value={value?.stream} onChange={(stream?: string) => void cite(stream)}
      loading={meetings.isLoading || petitions.isLoading || notices.isLoading} options={groups.map(group => ({ label: group.title, options: group.rows! }))} />
  );
}
