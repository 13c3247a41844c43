import { Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { DayInput } from '../controls/DayInput';
import { ChoicesInput } from '../forms/ChoicesInput';

/** What a form hands to a control. */
interface Held<T> {
  value?: T;
  onChange?: (value: T) => void;
  id?: string;
}

const Lines = ({ label, children }: { label: string; children: ReactNode }) => <div className="line" role="group" aria-label={label}><div>{label}</div>{children}</div>;

/** Who was there: each member with a choice of three. */
export function AttendanceInput({ members, value = [], onChange }: Held<Api['Attendance'][]> & { members: Api['Member'][] }) {
  const { t } = useTranslation('meetings');
  const set = (post: string, presence: Api['Presence']) => onChange?.([...value.filter(one => one.post !== post), { post, presence }]);
  return members.map(({ post }) => (
    <Lines key={post} label={post}>
      <Radio.Group aria-label={post} value={value.find(one => one.post === post)?.presence} onChange={event => set(post, event.target.value as Api['Presence'])}
        options={(['present', 'absent', 'excused'] as const).map(word => ({ value: word, label: t(`Presence.${word}`) }))} />
    </Lines>
  ));
}

/** What was said on each item of the agenda. */
export function PointsInput({ agenda, value = [], onChange }: Held<Api['Point'][]> & { agenda: Api['AgendaItem'][] }) {
  const { t } = useTranslation('meetings');
  const set = (item: number, summary: string) => onChange?.([...value.filter(one => one.item !== item), ...(summary === '' ? [] : [{ item, summary }])].sort((a, b) => a.item - b.item));
  return agenda.map(({ number, subject }) => {
    const label = t('plan.item', { number, subject });
    return <Lines key={number} label={label}><Input.TextArea aria-label={label} autoSize={{ minRows: 2 }} value={value.find(one => one.item === number)?.summary ?? ''} onChange={event => set(number, event.target.value)} /></Lines>;
  });
}

/** Which items were put off. */
export const PostponedInput = ({ agenda, ...held }: Held<number[]> & { agenda: Api['AgendaItem'][] }) => (
  <ChoicesInput {...held} options={agenda.map(item => ({ value: item.number, label: `${item.number}. ${item.subject}` }))} />
);

/** What became of the action items of the meeting before: done, or until when. */
export function FollowUpsInput({ actions, value = [], onChange }: Held<Api['FollowUp'][]> & { actions: Api['TrackedAction'][] }) {
  const { t } = useTranslation('meetings');
  const set = (followUp: Api['FollowUp']) => onChange?.(value.map(one => (one.action === followUp.action ? followUp : one)));
  return actions.map(({ item }) => {
    const held = value.find(one => one.action === item.number) ?? { action: item.number, isDone: false };
    return (
      <Lines key={item.number} label={`${item.task} (${item.owner})`}>
        <Radio.Group aria-label={item.task} value={held.isDone} onChange={event => set({ action: item.number, isDone: event.target.value as boolean })} options={[{ value: true, label: t('followUp.done') }, { value: false, label: t('followUp.open') }]} />
        {!held.isDone && <label className="bar muted">{t('followUp.newDue')} <DayInput aria-label={t('followUp.newDue')} value={held.newDue ?? ''} onChange={newDue => set({ ...held, newDue: newDue || null })} /></label>}
      </Lines>
    );
  });
}

/** A post by its title: one of those known, or any other. */
export function PostInput({ posts, value, onChange, id }: Held<string> & { posts: string[] }) {
  const list = `${id}-posts`;
  return (
    <>
      <Input id={id} list={list} maxLength={60} autoComplete="off" value={value ?? ''} onChange={event => onChange?.(event.target.value)} />
      <datalist id={list}>{posts.map(post => <option key={post} value={post} />)}</datalist>
    </>
  );
}

export const servedKey = (served: Api['ServedObligation']) => `${served.rule}:${served.period}`;

export const servedOf = (key: string): Api['ServedObligation'] => {
  const [rule, period] = key.split(':') as [string, string];
  return { rule, period };
};

/** Which of what is owed a meeting is to serve. */
export function ServesInput({ owed, name, value = [], onChange, id }: Held<Api['ServedObligation'][]> & { owed: Api['ServedObligation'][]; name: (served: Api['ServedObligation']) => string }) {
  const { t } = useTranslation('meetings');
  const known = [...new Set([...owed, ...value].map(servedKey))];
  return (
    <Select id={id} mode="multiple" placeholder={t(known.length === 0 ? 'plan.noServes' : 'rule')} value={value.map(servedKey)} onChange={keys => onChange?.(keys.map(servedOf))}
      options={known.map(key => ({ value: key, label: name(servedOf(key)) }))} />
  );
}
