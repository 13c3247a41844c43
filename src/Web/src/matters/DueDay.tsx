import { useTranslation } from 'react-i18next';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { nearness } from './due';

/** A day by which something is owed: the nearer, the louder. */
export function DueDay({ due }: { due: string }) {
  const { t } = useTranslation();
  const today = useToday();
  const near = nearness(due, today);
  return <span className={near === 'overdue' ? 'bad' : near === 'soon' ? 'soon' : 'keep'}>{shortDay(due, today)}{near === 'overdue' && ` ${t('matter.overdue')}`}</span>;
}
