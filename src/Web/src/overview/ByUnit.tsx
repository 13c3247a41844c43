import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { quarterInWords } from '../dates/dates';
import { quarterOf } from '../dates/periods';
import { useToday } from '../dates/today';
import { isMoney, yuan } from '../pilots/money';
import { Count } from './Count';
import { useMeetings, usePetitions, usePilots } from './parts';
import { UnitTable } from './UnitTable';

interface Props {
  unit: string;
  below: Api['TreeNode'][];
}

/** Petitions by unit: what is being worked on, what is overdue, and how this year's were kept. */
export function PetitionsByUnit({ unit, below }: Props) {
  const { t } = useTranslation('overview');
  const year = useToday().slice(0, 4);
  const [figures, ofYear] = [usePetitions(unit, ''), usePetitions(unit, `receivedFrom=${year}-01-01`)];
  const rate = (time: string) => (_: unknown, code: string) => {
    const kept = ofYear.data?.get(code)?.times[time]?.rate;
    return kept ? <Link className="number" to={`/petitions/counts?unit=${code}&receivedFrom=${year}-01-01`}>{kept}%</Link> : <span className="muted">—</span>;
  };
  return (
    <UnitTable<Api['PetitionCount']> title={t('petitions')} note={t('petitionsNote', { year })} unit={unit} below={below} figures={figures} isAny={one => one.count > 0} none={t('none.petitions')} columns={{
      owed: one => <Count count={one.owed.count} list={`/petitions?${one.owed.list}`} />,
      overdue: one => <Count count={one.overdue.count} list={`/petitions?${one.overdue.list}`} isBad />,
      received: (_, code) => { const one = ofYear.data?.get(code); return one && <Count count={one.count} list={`/petitions?${one.list}`} />; },
      noticeRate: rate('notice'),
      opinionRate: rate('opinion'),
    }} />
  );
}

/** Meetings that fall due this quarter by unit: held, missed and still to come. */
export function MeetingsByUnit({ unit, below }: Props) {
  const { t } = useTranslation('overview');
  const today = useToday();
  const { from, to } = quarterOf(today);
  const due = `dueFrom=${from}&dueTo=${to}`;
  const list = (code: string, stages?: string) => `/meetings/obligations?view=list&unit=${code}&${due}${stages ? `&stage=${stages}` : ''}`;
  return (
    <UnitTable title={t('meetings', { quarter: quarterInWords(today) })} note={t('meetingsNote')} unit={unit} below={below} figures={useMeetings(unit, due)} isAny={one => one.owed > 0} none={t('none.meetings')} columns={{
      meetings: (one, code) => <Count count={one.owed} list={list(code)} />,
      held: (one, code) => <Count count={one.met + one.late + one.held} list={list(code, 'met,late,held')} />,
      missed: (one, code) => <Count count={one.missed} list={list(code, 'missed')} isBad />,
      upcoming: (one, code) => <Count count={one.open} list={list(code, 'open')} />,
      regularity: (one, code) => one.rate ? <Link className="number" to={`/meetings/regularity?unit=${code}&${due}`}>{one.rate}%</Link> : <span className="muted">—</span>,
    }} />
  );
}

/** How many pilots have which phase still to close; those that have closed all stand on the unit's board with the others. */
function Phases({ phases, unit }: { phases: Api['PhaseCount'][]; unit: string }) {
  const { t } = useTranslation('pilots');
  if (phases.length === 0) return <span className="muted">—</span>;
  return phases.map(({ phase, pilots }) => (
    <div key={phase}>{t(`phase.${phase ?? 'closed'}`)} <Count count={pilots} list={`/pilots?unit=${unit}${phase ? `&phase=${phase}` : ''}`} /></div>
  ));
}

/** Pilots by unit, where they stand, what their checks still ask for, and their money. */
export function PilotsByUnit({ unit, below }: Props) {
  const { t } = useTranslation('overview');
  const money = (stage: 'approved' | 'paid' | 'accounted') => (one: Api['PilotCount'], code: string) =>
    isMoney(one.money[stage]) ? <Link className="number" to={`/pilots/funding?unit=${code}`}>{yuan(one.money[stage])}</Link> : <span className="number muted">0</span>;
  return (
    <UnitTable<Api['PilotCount']> title={t('pilots')} note={t('pilotsNote')} unit={unit} below={below} figures={usePilots(unit)} isAny={one => one.pilots > 0} none={t('none.pilots')} columns={{
      pilots: (one, code) => <Count count={one.pilots} list={`/pilots?unit=${code}`} />,
      phases: (one, code) => <Phases phases={one.phases} unit={code} />,
      checksOwed: (one, code) => <Count count={one.checksOwed} list={`/pilots/checks?unit=${code}&answers=owed`} />,
      checksOverdue: (one, code) => <Count count={one.checksOverdue} list={`/pilots/checks?unit=${code}&answers=overdue`} isBad />,
      approved: money('approved'), paid: money('paid'), accounted: money('accounted'),
    }} />
  );
}
