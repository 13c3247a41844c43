import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { language } from '../app/preferences';
import { dayInWords } from '../dates/dates';

/** The calendars that came one after the other, the one in force first, each with what it changed. */
export function Versions({ versions }: { versions: Api['CalendarVersion'][] }) {
  const { t } = useTranslation('deadlines');
  return (
    <section className="panel" aria-label={t('versions.title')}>
      <h2>{t('versions.title')}</h2>
      <p className="muted">{t('versions.help')}</p>
      <ol className="plain">
        {versions.map((one, index) => (
          <li key={one.version}>
            <strong className="number words">{one.version}</strong> {index === 0 && <span className="stage">{t('versions.inForce')}</span>}
            <div className="muted">{t('versions.years', { years: one.years.join(language() === 'zh' ? '、' : ', ') })}</div>
            {index < versions.length - 1 && (
              <details>
                <summary>{t('versions.changed', { count: one.changed.length })}</summary>
                <ul className="plain">{one.changed.map(day => <li key={day.day}><span className="number">{dayInWords(day.day)}</span> {t(`CalendarDayKind.${day.kind}`)}{day[language()] && ` · ${day[language()]}`}</li>)}</ul>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
