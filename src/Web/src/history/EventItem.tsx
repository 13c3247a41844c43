import { Download } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { language } from '../app/preferences';
import { Button } from '../controls/Button';
import { articleInWords } from '../dates/articles';
import { momentInWords } from '../dates/dates';
import { said } from '../dates/said';
import { save } from '../lists/csv';
import { UnitName } from '../units/UnitName';
import { Raw } from './Raw';
import { moduleOf } from './values';

type Event = Api['HistoricEvent'];
interface Headers {
  role?: string | null;
  unit?: string | null;
  legalBasis?: string | null;
}

/** An event in words, with who and under which article; its raw form opens beside. */
export function EventItem({ event, showsStream, children }: { event: Event; showsStream?: boolean; children?: ReactNode }) {
  const { t } = useTranslation('history');
  const [isRaw, setRaw] = useState(false);
  const raw = useId();
  const headers = event.headers as Headers;
  return (
    <div className={isRaw ? 'event beside' : 'event'}>
      <div>
        <div><span className="mark">{t(`module.${moduleOf(event.type)}`)}</span> {said(event.words[language()])}</div>
        <div className="muted number">
          {momentInWords(event.at as string)} · {event.account ? t(`actor.${event.account}`, { defaultValue: event.account }) : t('platform')}
          {headers.role && <> · {t(`console:role.${headers.role}`)}</>}{headers.unit && <> · <UnitName code={headers.unit} /></>}
          {headers.legalBasis && <> · {articleInWords(headers.legalBasis)}</>}
        </div>
        <div className="bar event-acts">
          <span className="muted number">{t('version', { version: event.version })}</span>
          {showsStream && <Link to={`/history/${event.stream}`}>{t('stream.open')}</Link>}
          <Button size="small" look="link" aria-expanded={isRaw} aria-controls={raw} onClick={() => setRaw(!isRaw)}>{t(isRaw ? 'raw.hide' : 'raw.show')}</Button>
          {children}
        </div>
      </div>
      <div id={raw} hidden={!isRaw}>{isRaw && <RawEvent event={event} />}</div>
    </div>
  );
}

function RawEvent({ event }: { event: Event }) {
  const { t } = useTranslation('history');
  const { words: _, ...stored } = event;
  return (
    <>
      <div className="bar">
        <span className="muted number" style={{ marginRight: 'auto' }}>{event.type}</span>
        <Button size="small" icon={<Download />} onClick={() => save(`${event.stream}-${event.version}.json`, JSON.stringify(stored, null, 2), 'application/json')}>{t('raw.take')}</Button>
      </div>
      <Raw value={stored} placeOf={() => ({ stream: event.stream, version: event.version })} />
    </>
  );
}
