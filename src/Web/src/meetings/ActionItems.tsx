import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { useCommand } from '../forms/useCommand';
import { Failed } from '../lists/states';

/** What was agreed, by whom and until when; what is done is marked as such without waiting for the next meeting. */
export function ActionItems({ meeting, version, mayComplete }: { meeting: Api['MeetingDetails']; version?: number; mayComplete: boolean }) {
  const { t } = useTranslation('meetings');
  const today = useToday();
  const { send, isSending, error } = useCommand();
  const actions = meeting.actions.all;
  const stateOf = (action: Api['TrackedAction']): [string, string] =>
    action.doneOn ? ['muted', t('actions.isDone', { day: dayInWords(action.doneOn) })]
      : action.isPassedOn ? ['muted', t('actions.isPassedOn')]
        : action.item.due < today ? ['bad', t('actions.isOverdue')] : ['', t('actions.isOpen')];
  if (actions.length === 0) return <p className="muted">{t(meeting.minutes ? 'meeting.nothingToDo' : 'meeting.noMinutes')}</p>;
  return (
    <>
      <ul className="entries">
        {actions.map(action => {
          const [look, state] = stateOf(action);
          return (
            <li key={action.item.number}>
              <span className="what">{action.item.task}<br /><span className="muted">{action.item.owner} · {dayInWords(action.item.due)}</span></span>
              <span className={look}>{state}</span>
              {mayComplete && !action.doneOn && !action.isPassedOn && (
                <Button size="small" isBusy={isSending} aria-label={`${t('step.CompleteActionItem')}: ${action.item.task}`} onClick={() => void send(`/api/meetings/${meeting.id}/actions/completion`, { number: action.item.number }, version)}>{t('step.CompleteActionItem')}</Button>
              )}
            </li>
          );
        })}
      </ul>
      {error !== undefined && <Failed error={error} />}
    </>
  );
}
