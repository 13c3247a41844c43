import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api, type Api } from '../api/client';
import { language } from '../app/preferences';
import { Button } from '../controls/Button';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { save } from '../lists/csv';
import { UnitName } from '../units/UnitName';
import { dueInWords, nearness } from './due';

/** A clock as it was started; where it is not yet put in words, the platform's explanation of its proof is. */
type Clock = Omit<Api['Clock'], 'words'> & { words?: string };

/** A clock that runs, by its rule as the module calls it, who owes what by it, what is left, and the count behind it, which anybody can do again. */
export function Deadlines({ module, duties, clocks }: { module: string; duties: Api['Duty'][]; clocks: Clock[] }) {
  const { t } = useTranslation(['console', module]);
  const today = useToday();
  const running = duties.map(duty => ({ duty, clock: clocks.findLast(clock => clock.rule === duty.rule && clock.due === duty.due) }));
  const explained = useQueries({
    queries: running.map(({ clock }) => ({
      queryKey: ['deadline', clock?.proof, today],
      enabled: clock !== undefined,
      queryFn: () => answer(api.POST('/api/deadlines/explanation', { body: clock!.proof })),
    })),
  });
  const past = clocks.filter(clock => !running.some(one => one.clock === clock));
  return (
    <>
      {running.length === 0 && <p className="muted">{t('matter.noDeadlines')}</p>}
      {running.map(({ duty, clock }, index) => {
        const left = explained[index]?.data;
        const near = nearness(duty.due, today);
        return (
          <div key={duty.rule + duty.due} className="clock">
            <strong>{t(`${module}:rule.${duty.rule}`)}</strong>
            <span className={near === 'overdue' ? 'bad' : near === 'soon' ? 'soon' : ''}>
              {clock && left ? dueInWords({ ...clock, isOverdue: near === 'overdue', leftZh: left.leftZh ?? '', leftEn: left.leftEn ?? '' }, today) : `${dayInWords(duty.due)}${near === 'overdue' ? ` ${t('matter.overdue')}` : ''}`}
            </span>
            <span className="muted">{t('matter.owes')}<UnitName code={duty.body} /></span>
            {clock && <Proof clock={clock} words={clock.words ?? left?.[language()]} />}
          </div>
        );
      })}
      {past.length > 0 && (
        <details>
          <summary>{t(`${module}:page.pastClocks`, { count: past.length })}</summary>
          {past.map(clock => <div key={clock.rule + clock.due} className="clock"><span className="muted">{t(`${module}:rule.${clock.rule}`)} · {dayInWords(clock.due)}</span><Proof clock={clock} words={clock.words} /></div>)}
        </details>
      )}
    </>
  );
}

function Proof({ clock, words }: { clock: Clock; words?: string | null }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('matter.proof')}</summary>
      <p>{words}</p>
      <p className="muted">{t('matter.calendar', { calendar: clock.proof.calendar, rule: `${clock.proof.rule} v${clock.proof.ruleVersion}` })}{language() === 'zh' ? '' : ' '}
        <Button look="link" size="small" onClick={() => save(`${clock.rule}-${clock.due}.json`, JSON.stringify(clock.proof, null, 2), 'application/json')}>{t('matter.takeProof')}</Button>
      </p>
    </details>
  );
}
