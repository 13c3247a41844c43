import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ask, type Api } from '../api/client';
import { shortDay } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, Waiting } from '../lists/states';
import { Panel } from '../matters/Panel';
import { Steps } from '../matters/Steps';
import { Conflict } from '../matters/Timeline';
import { UnitName } from '../units/UnitName';
import { fundingForms } from './fundingForms';
import { MoneyTable } from './MoneyTable';
import { yuan } from './money';

/** The money of one pilot: what stands in for it, each source in sum, each line with its vouchers, and what can be done now. */
export default function PilotFundingPage() {
  const id = useParams().id!;
  const address = `/api/pilots/funding/${id}`;
  const { t } = useTranslation('pilots');
  const funding = useQuery({ queryKey: ['funding', id], queryFn: () => ask<Api['FundingDetails']>(address) });
  if (funding.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (funding.isError) return <Failed error={funding.error} retry={() => void funding.refetch()} />;

  const it = funding.data;
  return (
    <>
      <title>{t('funding.title')}</title>
      <div className="head of-matter">
        <h1><UnitName code={it.community} /> {t('funding.of')}</h1>
        <span className="muted"><UnitName code={it.district} /> · {t('funding.unit')}</span>
        <Link to="/pilots/funding">{t('funding.title')}</Link>
      </div>
      <Steps id={id} forms={fundingForms(address, it, t)} onConflict={(seen, filled, submitAgain) => <Conflict steps={[]} seen={seen} filled={filled} submitAgain={submitAgain} />} />
      <div className="matter">
        <Panel title={t('funding.bySource')}>
          <MoneyTable title={t('funding.bySource')} about={t('funding.source')} rows={[...(it.bySource ?? []).map(({ source, money }) => ({ key: source!, name: t(`FundingSource.${source}`), money })), { key: 'sum', name: t('funding.sum'), money: it.total, isSum: true }]} />
        </Panel>
        <Panel title={t('funding.guarantee')}>
          <ul className="plain checks">
            {it.guarantee?.map(level => (
              <li key={level.level} className={level.isSecured ? 'done' : 'open'}>
                <i aria-hidden>{level.isSecured ? '✓' : '○'}</i>
                <div><strong>{t(`funding.level.${level.level}`)}</strong> {level.isSecured ? t('funding.secured') : <span className="soon">{t('funding.unsecured', { sources: level.missing.map(source => t(`FundingSource.${source}`)).join(t('round.and')) })}</span>}</div>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
      <Panel title={t('funding.lines')}><ul className="plain lines">{it.lines.map(line => <Line key={line.id} line={line} />)}</ul></Panel>
    </>
  );
}

function Line({ line }: { line: Api['FundingLine'] }) {
  const { t } = useTranslation('pilots');
  const today = useToday();
  const stages: [string, unknown][] = [['planned', line.planned], ['approved', line.approved], ['paid', line.paid], ['accounted', line.accounted]];
  return (
    <li className={line.droppedFor ? 'dropped' : undefined}>
      <strong>{t(`FundingSource.${line.source}`)} · {line.purpose}</strong> <span className="muted"><UnitName code={line.givenBy} /> · {t('ofYear', { year: line.budgetYear })} · {line.documentNumber}{line.approvalNumber && ` · ${t('funding.approvedBy', { number: line.approvalNumber })}`}</span>
      {line.droppedFor && <div className="soon">{t('funding.dropped', { reason: line.droppedFor })}</div>}
      <dl className="stages-of-money">{stages.map(([stage, amount]) => <div key={stage}><dt>{t(`funding.${stage}`)}</dt><dd className="number">{amount === null || amount === undefined ? '—' : yuan(amount)}</dd></div>)}</dl>
      {(line.vouchers ?? []).length > 0 && (
        <details>
          <summary>{t('funding.vouchers', { count: line.vouchers!.length })}</summary>
          <ul>{line.vouchers!.map(voucher => <li key={voucher.kind + voucher.number}>{t(`VoucherKind.${voucher.kind}`)} {voucher.number} <b className="number">{yuan(voucher.amount)}</b> <span className="muted number">{shortDay(voucher.on, today)}</span></li>)}</ul>
        </details>
      )}
    </li>
  );
}
