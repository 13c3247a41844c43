import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';

/** The organisations that stand at a unit: their members by title, and what their composition lacks. */
export function Organisations({ unit }: { unit: string }) {
  const { t } = useTranslation('communities');
  const list = useAll<Api['OrganisationDetails']>('/api/communities/organisations', `unit=${unit}`);
  return (
    <section className="panel" aria-label={t('organisations.title')}>
      <h2>{t('organisations.title')}</h2>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Nothing title={t('organisations.none')} />}
      {list.data?.items.map(one => (
        <details key={one.id} open={one.stands} className="organisation">
          <summary><strong>{one.title}</strong> · {t(`OrganisationKind.${one.kind}`)}{one.dissolvedOn && ` · ${t('organisations.dissolved', { day: dayInWords(one.dissolvedOn) })}`}</summary>
          <p className="muted">{t('organisations.founded', { day: dayInWords(one.foundedOn) })}{one.documentNumber && ` · ${one.documentNumber}`}</p>
          {one.warnings?.map(warning => <Alert key={warning} type="warning" showIcon title={t(`CompositionWarning.${warning}`)} style={{ marginBottom: 8 }} />)}
          {one.members.length > 0 && (
            <table className="figures">
              <thead><tr><th scope="col">{t('organisations.member')}</th><th scope="col">{t('organisations.role')}</th><th scope="col">{t('organisations.since')}</th></tr></thead>
              <tbody>{one.members.map(member => <tr key={member.id}><th scope="row">{member.title}</th><td>{t(`OrganisationRole.${member.role}`)}</td><td>{dayInWords(member.from)}</td></tr>)}</tbody>
            </table>
          )}
        </details>
      ))}
    </section>
  );
}
