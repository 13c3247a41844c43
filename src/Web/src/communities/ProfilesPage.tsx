import { useTranslation } from 'react-i18next';
import { useFilters } from '../lists/useList';
import { useMe } from '../app/session';
import { Nothing } from '../lists/states';
import { UnitFilter } from '../units/UnitFilter';
import { useUnitName } from '../units/UnitName';
import { ProfileTable } from './ProfileTable';

/** The street or district around a post: a street for its communities, a district for those below; those above choose one. */
const placeOf = (unit: string) => (unit.slice(6) === '000000' || unit.includes('-') ? unit.slice(0, 6).padEnd(12, '0') : `${unit.slice(0, 9)}000`);

/** Community profiles as fixed tables, so that no question can be cut to fit a person. */
export default function ProfilesPage() {
  const { t } = useTranslation('communities');
  const { filters, change } = useFilters();
  const mine = useMe()?.posts[0]?.unit ?? '';
  const own = placeOf(mine);
  const under = filters.under ?? (own.slice(4, 6) === '00' ? '' : own);
  const name = useUnitName(under);
  return (
    <>
      <title>{t('profile.title')}</title>
      <div className="head"><h1>{t('profile.title')}</h1><span className="muted">{name}</span></div>
      <div className="bar no-print"><UnitFilter name={t('profile.under')} levels={['county', 'township']} value={under || undefined} isNeeded change={code => change({ under: code })} /></div>
      {under === '' ? <div className="panel"><Nothing title={t('profile.choose')} /></div> : <ProfileTable key={under} under={under} />}
    </>
  );
}
