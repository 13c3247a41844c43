import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { UnitName } from '../units/UnitName';

type Candidate = Api['ComparedCandidate'];

const rows: [string, (candidate: Candidate) => ReactNode][] = [
  ['residents', one => one.residents],
  ['minorityResidents', one => <>{one.minorityResidents}{one.minorityShare && <span className="muted"> {one.minorityShare}</span>}</>],
  ['floatingResidents', one => <>{one.floatingResidents}{one.floatingShare && <span className="muted"> {one.floatingShare}</span>}</>],
  ['groups', one => one.groups],
  ['minorityBusinesses', one => one.minorityBusinesses],
  ['activities', one => one.activities],
];

/** The communities that could be the pilot, side by side: counts in the rows, one column each. */
export function Candidates({ survey }: { survey: Api['SurveyDetails'] }) {
  const { t } = useTranslation('pilots');
  return (
    <div className="wide" role="group" tabIndex={0} aria-label={t('survey.compared')}>
      <table className="figures compare">
        <thead>
          <tr>
            <th scope="col">{t('survey.count')}</th>
            {survey.candidates.map(one => <th key={one.community} scope="col"><UnitName code={one.community} />{survey.choice?.community === one.community && <span className="stage">{t('survey.chosen')}</span>}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, show]) => <tr key={name}><th scope="row">{t(`survey.${name}`)}</th>{survey.candidates.map(one => <td key={one.community} className="number">{show(one)}</td>)}</tr>)}
          <tr><th scope="row">{t('survey.source')}</th>{survey.candidates.map(one => <td key={one.community} className="source">{one.source}<br /><span className="muted">{dayInWords(one.asOf)}</span></td>)}</tr>
        </tbody>
      </table>
    </div>
  );
}
