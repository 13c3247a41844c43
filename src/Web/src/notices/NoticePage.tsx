import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ask } from '../api/client';
import { useMay, useMe } from '../app/session';
import { Alert } from '../controls/Alert';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Waiting } from '../lists/states';
import { UnitName } from '../units/UnitName';
import { NamesNobody } from './NamesNobody';
import { stateOf, type Notice } from './notices';

/** One notice: as everybody reads it, what it said before, and for its own unit correcting and withdrawing it. */
export default function NoticePage() {
  const id = useParams().id!;
  const { t } = useTranslation('notices');
  const may = useMay();
  const me = useMe();
  const today = useToday();
  const found = useQuery({ queryKey: ['notice', id], queryFn: () => ask<Notice>(`/api/notices/${id}`) });
  if (found.isPending) return <div className="panel"><Waiting /></div>;
  if (found.isError) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const notice = found.data;
  const state = stateOf(notice, today);
  const changes = (state === 'current' || state === 'coming') && me?.posts.some(post => post.unit === notice.unit);
  const { kind, title, content, from, until } = notice;
  return (
    <>
      <title>{title}</title>
      <div className="head">
        <h1>{title}</h1>
        <span className="muted">{t(`states.${state}`)}</span>
        {changes && may('CorrectNotice') && <CommandButton operation="CorrectNotice" module="notices" id={id} label={t('correct')} initial={{ kind, title, content, from, until }} controls={{ content: 'long', reason: 'long' }}><NamesNobody /></CommandButton>}
        {changes && may('WithdrawNotice') && <CommandButton operation="WithdrawNotice" module="notices" id={id} label={t('withdraw')} controls={{ reason: 'long' }}><p>{t('withdrawHelp')}</p></CommandButton>}
      </div>
      {notice.withdrawal && <Alert kind="error" title={t('withdrawn', { day: dayInWords(notice.withdrawal.on), until: dayInWords(notice.readUntil) })} description={notice.withdrawal.reason} />}
      {notice.correction && <Alert kind="info" title={t('corrected', { day: dayInWords(notice.correction.on) })} description={notice.correction.reason} />}
      <section className="panel" aria-label={title}>
        <p className="words" style={{ whiteSpace: 'pre-wrap' }}>{content}</p>
        <dl className="facts">
          <div><dt>{t('unit')}</dt><dd><UnitName code={notice.unit} /></dd></div>
          <div><dt>{t('kind')}</dt><dd>{t(`NoticeKind.${kind}`)}</dd></div>
          <div><dt>{t('holds')}</dt><dd>{dayInWords(from)} – {dayInWords(until)}</dd></div>
          <div><dt>{t('publishedOn')}</dt><dd>{dayInWords(notice.publishedOn)}</dd></div>
        </dl>
      </section>
      {notice.before.length > 0 && (
        <section className="panel" aria-label={t('before')}>
          <h2>{t('before')}</h2>
          {notice.before.map((said, version) => (
            <details key={version}>
              <summary>{said.title} · <span className="number">{dayInWords(said.from)} – {dayInWords(said.until)}</span></summary>
              <p style={{ whiteSpace: 'pre-wrap' }}>{said.content}</p>
            </details>
          ))}
        </section>
      )}
    </>
  );
}
