import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { UnitName } from '../units/UnitName';
import { codeAt } from '../units/levels';
import { chainOf } from './chain';

const signs = { agreed: '✓', recognised: '✓', here: '◐', returned: '↩', rejected: '✕', waiting: '○' };

/** The way up of an application: the district, then level by level who has it, who agreed, when and by which document. */
export function Chain({ application: it }: { application: Api['ApplicationDetails'] }) {
  const { t } = useTranslation('pilots');
  return (
    <ol className="chain">
      <Level sign={it.submittedOn ? signs.agreed : signs.here} standing={it.submittedOn ? 'agreed' : 'here'} title={<UnitName code={it.district} />}
        words={it.submittedOn ? t('chain.submitted') : t(`ApplicationStage.${it.stage}`)} on={it.submittedOn}>
        {it.late && <span className="soon">{t('chain.late')}</span>}
      </Level>
      {chainOf(it).map(({ step, standing, review }) => (
        <Level key={step.level + step.role} sign={signs[standing]} standing={standing} title={<UnitName code={codeAt(step.level, it.district)} />} note={step.title} words={t(`chain.${standing}`)} on={review?.on}>
          {standing === 'here' && it.due && <span>{t('chain.due', { day: dayInWords(it.due.due) })}</span>}
          {review?.documentNumber && <span className="number">{review.documentNumber}</span>}
          {review && <span className="words">{review.words}</span>}
        </Level>
      ))}
    </ol>
  );
}

function Level({ sign, standing, title, note, words, on, children }: { sign: string; standing: string; title: ReactNode; note?: string; words: string; on?: string | null; children?: ReactNode }) {
  return (
    <li className={`at-${standing}`} aria-current={standing === 'here' ? 'step' : undefined}>
      <i aria-hidden>{sign}</i>
      <strong>{title}</strong>
      {note && <span className="muted">{note}</span>}
      <span className="standing">{words}</span>
      {on && <span className="muted number">{dayInWords(on)}</span>}
      {children}
    </li>
  );
}
