import { Select } from 'antd';
import type { Api } from '../api/client';
import { api } from '../api/client';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { useAll } from '../lists/useAll';

interface Props {
  /** The community whose meetings are offered. */
  community: string;
  value?: Api['EventPlace'];
  onChange?: (place?: Api['EventPlace']) => void;
  id?: string;
}

/** A meeting of the community as evidence: the last of what its record holds today is cited. */
export function MeetingCite({ community, value, onChange, id }: Props) {
  const today = useToday();
  const meetings = useAll<Api['MeetingEntry']>('/api/meetings', `unit=${community}&stage=held,minuted,approved`);
  const cite = async (stream?: string) => {
    if (stream === undefined) return onChange?.(undefined);
    const { response } = await api.GET('/api/meetings/{id}', { params: { path: { id: stream } } });
    onChange?.({ stream, version: Number(/\d+/.exec(response.headers.get('ETag') ?? '')?.[0]) });
  };
  return (
    <Select id={id} allowClear value={value?.stream} onChange={(stream?: string) => void cite(stream)} loading={meetings.isPending}
      options={meetings.data?.items.filter(meeting => meeting.unit === community).toReversed().map(meeting => ({ value: meeting.id, label: `${meeting.title} ${shortDay(meeting.day, today)}` }))} />
  );
}
