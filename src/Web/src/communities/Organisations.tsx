import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { CommandButton } from '../forms/CommandButton';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { useReach } from '../units/useReach';
import { Organisation } from './Organisation';

/** The organisations that stand at a unit, those that stood there last. */
export function Organisations({ unit, today }: { unit: string; today: string }) {
  const { t } = useTranslation('communities');
  const may = useMay();
  const reaches = useReach(unit);
  const list = useAll<Api['OrganisationDetails']>('/api/communities/organisations', `unit=${unit}`);
  const organisations = list.data?.items.toSorted((a, b) => Number(b.stands) - Number(a.stands)) ?? [];
  return (
    <section className="panel" aria-label={t('organisations.title')}>
      <div className="head">
        <h2 className="grows">{t('organisations.title')}</h2>
        {reaches && may('FoundOrganisation') && <CommandButton operation="FoundOrganisation" module="communities" given={{ unit }} initial={{ on: today }} label={t('organisations.found')} />}
      </div>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && organisations.length === 0 && <Nothing title={t('organisations.none')} />}
      {organisations.map(one => <Organisation key={one.id} it={one} today={today} mayChange={reaches} />)}
    </section>
  );
}
