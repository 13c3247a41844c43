import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answer, api, type Api } from '../api/client';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, NotFound, Waiting } from '../lists/states';
import { UnitName } from '../units/UnitName';
import { UnitPath } from '../units/UnitPath';
import { BudgetLines } from './BudgetLines';
import { FourOnes } from './FourOnes';
import { Organisations } from './Organisations';
import { OwnProfile } from './OwnProfile';
import { Posts } from './Posts';
import { PostTitles } from './PostTitles';
import { ProfileTable } from './ProfileTable';
import { UnitSteps } from './UnitSteps';
import { Vacancies } from './Vacancies';

/** One unit on one page: what it is, its residents in counts, what it has for them, who works there and with what money. */
export default function UnitPage() {
  const code = useParams().code!;
  const { t } = useTranslation('communities');
  const may = useMay();
  const today = useToday();
  const unit = useQuery({ queryKey: ['unit', code], queryFn: () => answer(api.GET('/api/communities/units', { params: { query: { code } } })) });
  const path = useQuery({ queryKey: ['path', code], queryFn: () => answer(api.GET('/api/communities/tree/path', { params: { query: { of: code } } })) });
  if (unit.isPending) return <div className="panel"><Waiting rows={10} /></div>;
  if (unit.isError) return <Failed error={unit.error} retry={() => void unit.refetch()} />;
  const it = unit.data.items[0];
  if (it === undefined) return <NotFound />;
  const name = it.names.at(-1)!.name;
  const isCounted = it.level === 'county' || it.level === 'township';
  return (
    <>
      <title>{name}</title>
      <UnitPath above={path.data?.items.toReversed() ?? []} to={code => `/communities?under=${code}`} />
      <div className="head"><h1>{name}</h1><span className="muted">{t(`UnitLevel.${it.level}`)} · <span className="number">{it.code}</span></span>{may('ListMissingFourOnes') && <Link to={`/overview?unit=${code}`}>{t('unit.overview')}</Link>}</div>
      <UnitSteps unit={it} today={today} />
      <div className="matter">
        <div>
          {it.level === 'community' && may('GetOwnProfiles') && <OwnProfile community={code} />}
          {isCounted && !it.code.includes('-') && may('GetProfileTable') && <ProfileTable under={code} isShort />}
          {it.level === 'community' && <FourOnes community={code} today={today} />}
          {may('ListPostDetails') && <Posts unit={code} today={today} />}
          {may('ListOrganisationDetails') && <Organisations unit={code} today={today} />}
        </div>
        <div>
          <Facts unit={it} />
          {may('ListPostTitles') && <PostTitles unit={code} />}
          {may('ListVacantOfficers') && <Vacancies under={code} />}
          {it.level === 'township' && may('ListBudgetLineDetails') && <BudgetLines street={code} />}
        </div>
      </div>
    </>
  );
}

function Facts({ unit }: { unit: Api['UnitDetails'] }) {
  const { t } = useTranslation('communities');
  return (
    <section className="panel" aria-label={t('unit.title')}>
      <h2>{t('unit.title')}</h2>
      <dl className="facts">
        <div><dt>{t('kind')}</dt><dd>{unit.kind}</dd></div>
        {unit.parent && <div><dt>{t('unit.parent')}</dt><dd><Link to={`/communities/units/${unit.parent}`}><UnitName code={unit.parent} /></Link></dd></div>}
        {unit.professionalParent && <div><dt>{t('unit.professionalParent')}</dt><dd><UnitName code={unit.professionalParent} /></dd></div>}
        <div><dt>{t('unit.since')}</dt><dd>{dayInWords(unit.validFrom)}</dd></div>
        {unit.validUntil && <div><dt>{t('unit.until')}</dt><dd className="soon">{dayInWords(unit.validUntil)}</dd></div>}
        {(unit.successors ?? []).length > 0 && <div><dt>{t('unit.successors')}</dt><dd>{unit.successors?.map(code => <div key={code}><Link to={`/communities/units/${code}`}><UnitName code={code} /></Link></div>)}</dd></div>}
        {unit.names.length > 1 && <div><dt>{t('unit.formerNames')}</dt><dd>{unit.names.slice(0, -1).map(former => <div key={former.from}>{former.name}</div>)}</dd></div>}
      </dl>
    </section>
  );
}
