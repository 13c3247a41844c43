import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { periodInWords } from '../dates/periods';
import { dueInWords, type Nearness } from '../matters/due';
import { UnitName } from '../units/UnitName';
import type { Item } from './work';

/** Where a matter is opened, and in whose words the parts of its line are said; a part without words is shown as it is. */
interface Kind {
  page: string;
  module: 'petitions' | 'meetings' | 'pilots';
  owed: string;
  about?: string;
  stage?: string;
}

const kinds: Record<string, Kind> = {
  'petition': { page: '/petitions', module: 'petitions', owed: 'petitions:rule', about: 'petitions:PetitionTopic', stage: 'petitions:PetitionStage' },
  'protection-report': { page: '/petitions/protection', module: 'petitions', owed: 'petitions:rule', about: 'petitions:ProtectionCause' },
  'obligation': { page: '/meetings/obligations', module: 'meetings', owed: 'meetings:Rule', stage: 'meetings:ObligationStage' },
  'meeting': { page: '/meetings', module: 'meetings', owed: 'home:owed', stage: 'meetings:MeetingStage' },
  'action-item': { page: '/meetings', module: 'meetings', owed: 'home:owed' },
  'application': { page: '/pilots/applications', module: 'pilots', owed: 'pilots:rule', stage: 'pilots:ApplicationStage' },
  'pilot': { page: '/pilots', module: 'pilots', owed: 'home:owed' },
  'check': { page: '/pilots/checks', module: 'pilots', owed: 'home:owed' },
  'coordination-task': { page: '/pilots/coordination', module: 'pilots', owed: 'home:owed' },
};

/** One thing that is owed: what and on what, the clock in words, and the way to the matter. */
export function WorkItem({ item, near, today }: { item: Item; near: Nearness; today: string }) {
  const { t } = useTranslation(['home', 'petitions', 'meetings', 'pilots']);
  const kind = kinds[item.kind]!;
  const about = item.about && (kind.about ? t(`${kind.about}.${item.about}`) : item.kind === 'obligation' ? periodInWords(item.about) : item.about);
  const parted = [
    t(`home:module.${kind.module}`), item.kind === 'petition' && <span className="number">{item.name}</span>, about, kind.stage && item.stage && t(`${kind.stage}.${item.stage}`), <UnitName code={item.unit} />,
  ].filter(Boolean);
  return (
    <li>
      <Link to={`${kind.page}/${item.id}`}>
        <strong>{t(`${kind.owed}.${item.rule}`)}{item.kind !== 'petition' && item.name && <span style={{ display: 'block', fontWeight: 400 }}>{item.name}</span>}</strong>
        <span>
          <span className={near === 'overdue' ? 'bad' : near === 'soon' ? 'soon' : ''}>{dueInWords(item, today)}</span><br />
          <span className="muted">{parted.map((part, index) => <span key={index}>{index > 0 && ' · '}{part}</span>)}</span>
        </span>
      </Link>
    </li>
  );
}
