import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { choicesOf } from '../forms/choices';
import { dayInWords } from '../dates/dates';

/** What an application must be made of: each part with its document, or that it is missing; and what was added besides. */
export function Completeness({ application: it, address }: { application: Api['ApplicationDetails']; address: string }) {
  const { t } = useTranslation('pilots');
  const missing = it.missing as string[];
  const supplements = it.papers.filter(paper => paper.kind === 'supplement');
  return (
    <>
      {it.stage !== 'recognised' && <p className={missing.length > 0 ? 'soon' : 'muted'}>{missing.length > 0 ? t('application.incomplete', { count: missing.length }) : t('application.complete')}</p>}
      <ul className="plain checks">
        {choicesOf('MissingPart').map(part => {
          const paper = it.papers.find(one => one.kind === part);
          const consent = it.consents.find(one => `${one.giver}-consent` === part);
          return (
            <li key={part} className={missing.includes(part) ? 'open' : 'done'}>
              <i aria-hidden>{missing.includes(part) ? '○' : '✓'}</i>
              <div>
                <strong>{t(`MissingPart.${part}`)}</strong> {missing.includes(part) && <span className="soon">{t('application.missing')}</span>}
                {paper && <Document number={paper.documentNumber} on={paper.issuedOn} href={`${address}/attachments/${paper.file}`} />}
                {consent && <Document number={consent.documentNumber} on={consent.givenOn} />}
              </div>
            </li>
          );
        })}
        {supplements.map(paper => <li key={paper.file} className="done"><i aria-hidden>✓</i><div><strong>{t('PilotApplicationsPaperKind.supplement')}</strong><Document number={paper.documentNumber} on={paper.issuedOn} href={`${address}/attachments/${paper.file}`} /></div></li>)}
      </ul>
    </>
  );
}

const Document = ({ number, on, href }: { number: string; on: string; href?: string }) => (
  <div>{href ? <a href={href} target="_blank" rel="noreferrer">{number}</a> : number} <span className="muted number">{dayInWords(on)}</span></div>
);
