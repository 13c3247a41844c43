import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../api/client';
import { useMay } from '../app/session';
import { dayInWords } from '../dates/dates';
import { useToday } from '../dates/today';
import { Failed, NotFound, Waiting } from '../lists/states';
import { useFilters } from '../lists/useList';
import { UnitPath } from '../units/UnitPath';
import { UnitFilter } from '../units/UnitFilter';
import { useReach } from '../units/useReach';
import { useScope } from '../units/useScope';
import { MeetingsByUnit, PetitionsByUnit, PilotsByUnit } from './ByUnit';
import { FourOnesGaps } from './FourOnesGaps';
import { yearUpTo } from './months';
import { OnTimeByMonth } from './OnTimeByMonth';
import { PetitionFunnel } from './PetitionFunnel';
import { PilotProgress } from './PilotProgress';

/** How a unit stands, and each unit right below it: every number opens its list, every unit its own overview. */
export default function OverviewPage() {
  const { t } = useTranslation('overview');
  const may = useMay();
  const today = useToday();
  const unit = useScope();
  const { change } = useFilters();
  const isReached = useReach(unit);
  const below = useQuery({ queryKey: ['tree', { under: unit }], queryFn: () => answer(api.GET('/api/communities/tree', { params: { query: { under: unit } } })) });
  const path = useQuery({ queryKey: ['path', unit], queryFn: () => answer(api.GET('/api/communities/tree/path', { params: { query: { of: unit } } })) });
  const failed = [below, path].find(query => query.isError);
  if (failed) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (!below.data || !path.data) return <div className="panel"><Waiting rows={10} /></div>;
  const here = path.data.items[0];
  if (here === undefined) return <NotFound />;
  const parts = { unit, below: below.data.items.filter(one => one.level !== 'compound') };
  const months = yearUpTo(today.slice(0, 7));
  return (
    <>
      <title>{t('title', { unit: here.name })}</title>
      {path.data.items.length > 1 && <UnitPath above={path.data.items.toReversed()} to={code => `/overview?unit=${code}`} />}
      <div className="head">
        <h1>{t('title', { unit: here.name })}</h1>
        <Link className="muted" to={`/communities/units/${unit}`}>{t('open')}</Link>
        <span className="muted">{t('asOf', { day: dayInWords(today) })}</span>
        <UnitFilter name={t('unit')} value={unit} isNeeded change={code => change({ unit: code })} />
      </div>
      {!isReached && <p className="soon">{t('outside')}</p>}
      <PetitionsByUnit {...parts} />
      <MeetingsByUnit {...parts} />
      <PilotsByUnit {...parts} />
      {isReached && (
        <div className="pictures">
          {may('CountPetitions') && <OnTimeByMonth unit={unit} months={months} />}
          {may('CountPetitions') && <PetitionFunnel unit={unit} from={`${months[0]}-01`} />}
          {may('CountPilots') && <PilotProgress unit={unit} />}
          {may('ListMissingFourOnes') && <FourOnesGaps unit={unit} />}
        </div>
      )}
    </>
  );
}
