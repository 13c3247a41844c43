import type { TFunction } from 'i18next';
import type { Api } from '../api/client';
import { dayInWords, shortDay } from '../dates/dates';
import type { Column } from '../lists/DocumentTable';
import { nearness } from '../matters/due';
import { UnitName } from '../units/UnitName';

export type Entry = Api['PetitionRegisterEntry'];

/** The register's columns. */
export function columnsOf(t: TFunction, today: string): Column<Entry>[] {
  const word = (of: string, value: string) => t(`${of}.${value}`);
  return [
    { key: 'number', title: t('unit.number'), show: entry => <span className="number keep">{entry.number}</span>, text: entry => entry.number },
    { key: 'stage', title: t('unit.stage'), show: entry => <Stage entry={entry} t={t} />, text: entry => word('PetitionStage', entry.stage) },
    { key: 'nextDue', title: t('unit.nextDue'), show: entry => <NextDue entry={entry} today={today} t={t} />, text: entry => entry.nextDue ?? '' },
    { key: 'topic', title: t('unit.topic'), show: entry => <span className="keep">{word('PetitionTopic', entry.topic)}</span>, text: entry => word('PetitionTopic', entry.topic) },
    { key: 'channel', title: t('unit.channel'), show: entry => <span className="keep">{word('PetitionChannel', entry.channel)}</span>, text: entry => word('PetitionChannel', entry.channel) },
    { key: 'class', title: t('unit.class'), show: entry => word('PetitionClass', entry.class), text: entry => word('PetitionClass', entry.class), optional: true },
    { key: 'community', title: t('unit.community'), show: entry => <span className="keep-on-desk"><UnitName code={entry.community} /></span>, text: entry => entry.community },
    { key: 'holder', title: t('unit.holder'), show: entry => <span className="keep-on-desk"><UnitName code={entry.holder} /></span>, text: entry => entry.holder },
    { key: 'receivedOn', title: t('unit.receivedOn'), show: entry => <span className="number keep" title={dayInWords(entry.receivedOn)}>{shortDay(entry.receivedOn, today)}</span>, text: entry => entry.receivedOn },
    { key: 'externalNumber', title: t('unit.externalNumber'), show: entry => entry.externalNumber ?? '', text: entry => entry.externalNumber ?? '', optional: true },
  ];
}

function Stage({ entry, t }: { entry: Entry; t: TFunction }) {
  return (
    <span className="bar" style={{ gap: 4 }}>
      <span className="keep">{t(`PetitionStage.${entry.stage}`)}</span>
      {entry.urgent && <span className="mark bad">{t('marks.urgent')}</span>}
      {entry.isSupervised && <span className="mark">{t('marks.supervised')}</span>}
      {entry.repeatOf && <span className="mark">{t('marks.repeat')}</span>}
    </span>
  );
}

function NextDue({ entry, today, t }: { entry: Entry; today: string; t: TFunction }) {
  if (!entry.nextDue) return <span className="muted">{t('console:none')}</span>;
  const near = nearness(entry.nextDue, today);
  return (
    <span className={near === 'overdue' ? 'bad' : near === 'soon' ? 'soon' : ''}>
      {shortDay(entry.nextDue, today)}{near === 'overdue' && ` ${t('marks.overdue')}`}
      {entry.nextDueRule && <span className="muted" style={{ fontWeight: 400 }}> {t(`rule.${entry.nextDueRule}`)}</span>}
    </span>
  );
}
