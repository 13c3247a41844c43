import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Api } from '../api/client';
import { Failed, Nothing, Waiting } from '../lists/states';
import { useAll } from '../lists/useAll';
import { Panel } from '../matters/Panel';

const inCamel = (word: string) => word.replace(/-./g, letter => letter[1]!.toUpperCase());

/** Communities that lack some of the four ones, and what; the number opens them. */
export function FourOnesGaps({ unit }: { unit: string }) {
  const { t } = useTranslation(['overview', 'communities']);
  const gaps = useAll<Api['FourOnesGap']>('/api/communities/four-ones/missing', `under=${unit}`);
  if (gaps.isError) return <Failed error={gaps.error} retry={() => void gaps.refetch()} />;
  return (
    <Panel title={t('overview:fourOnes.title')}>
      {gaps.isPending ? <Waiting /> : gaps.data.items.length === 0 ? <Nothing title={t('overview:fourOnes.none')} /> : (
        <details open={gaps.data.items.length <= 10}>
          <summary>{t('overview:fourOnes.count', { count: gaps.data.items.length, more: gaps.data.isCut ? '+' : '' })}</summary>
          <ul className="entries">
            {gaps.data.items.map(gap => (
              <li key={gap.community}><Link to={`/communities/units/${gap.community}`}>{gap.name}</Link><span className="muted">{gap.missing.map(one => t(`communities:fourOnes.${inCamel(one)}`)).join(t('overview:fourOnes.and'))}</span></li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
