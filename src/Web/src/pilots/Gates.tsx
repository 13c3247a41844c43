import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useCited } from './cited';

/** What each phase must have before it is closed, with the proof of what is there. */
export function Gates({ pilot, address }: { pilot: Api['PilotDetails']; address: string }) {
  const { t } = useTranslation('pilots');
  const passed = pilot.gatesPassed as string[];
  return [...new Set(pilot.gates.map(gate => gate.phase))].map(phase => (
    <section key={phase} aria-label={t(`phase.${phase}`)}>
      <h3>{t(`phase.${phase}`)} <span className="muted">{t(passed.includes(phase) ? 'pilot.passed' : 'pilot.notPassed')}</span></h3>
      <ul className="plain checks">
        {pilot.gates.filter(gate => gate.phase === phase).map(gate => (
          <li key={gate.item} className={gate.proved ? 'done' : 'open'}>
            <i aria-hidden>{gate.proved ? '✓' : '○'}</i>
            <div><span className="unseen">{t(gate.proved ? 'pilot.proved' : 'pilot.missing')}</span> {gate.title} <Proof pilot={pilot} address={address} of={gate} /></div>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** The file by which something is proved, or the record of the platform, in words where the reader may see its matter. */
export function Proof({ pilot, address, of }: { pilot: Api['PilotDetails']; address: string; of: { file?: string | null; event?: string | null; cites?: Api['EventPlace'] | null } }) {
  const { t } = useTranslation('pilots');
  const told = useCited(address, Boolean(of.cites));
  if (of.file) return <a href={`${address}/attachments/${of.file}`} target="_blank" rel="noreferrer">{pilot.files.find(file => file.id === of.file)?.name ?? t('pilot.file')}</a>;
  if (of.cites) return <span className="words">{told(of.cites) ?? <span className="muted">{t('pilot.closedRecord')}</span>}</span>;
  return of.event ? <span className="muted number" title={of.event}>{t('pilot.record', { id: of.event.slice(0, 8) })}</span> : null;
}
