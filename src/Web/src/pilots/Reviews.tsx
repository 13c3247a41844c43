import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';

/** Everything that was ever said to an application, the latest first, and how earlier attempts ended. */
export function Reviews({ application: it }: { application: Api['ApplicationDetails'] }) {
  const { t } = useTranslation('pilots');
  return (
    <>
      {it.reviews.length === 0 && <p className="muted">{t('application.noReviews')}</p>}
      <ul className="plain">
        {it.reviews.toReversed().map((review, index) => (
          <li key={index}>
            <strong>{review.step.title}</strong> {t(`PilotApplicationsReviewOutcome.${review.outcome}`)} <span className="muted number">{t('application.inAttempt', { attempt: review.attempt })} · {dayInWords(review.on)}{review.documentNumber && ` · ${review.documentNumber}`}</span>
            <div className="words">{review.words}</div>
            {review.missing.length > 0 && <div><span className="muted">{t('application.told')}</span><ul>{review.missing.map(part => <li key={part}>{part}</li>)}</ul></div>}
            {review.correctionDue && <div className="muted">{t('application.correctBy', { day: dayInWords(review.correctionDue.due) })}</div>}
          </li>
        ))}
      </ul>
      {it.overdue.map(one => <p key={one.rule + one.due} className="soon">{t('application.escalated', { rule: t(`rule.${one.rule}`), due: dayInWords(one.due), on: dayInWords(one.toldOn) })}</p>)}
    </>
  );
}
