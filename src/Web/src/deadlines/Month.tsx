import { useTranslation } from 'react-i18next';
import { monthInWords } from '../dates/dates';
import { weeksOf } from '../dates/periods';

/** What is said of a day: how it looks, a sign of one or two letters, and the words for it. */
export interface Mark {
  look: string;
  sign?: string;
  words: string;
}

/** A month as a small grid, each day with what is said of it. */
export function Month({ month, markOf }: { month: string; markOf: (day: string) => Mark | undefined }) {
  const { t } = useTranslation('deadlines');
  return (
    <table className="small-month">
      <caption>{monthInWords(month)}</caption>
      <thead><tr>{(t('weekdays', { returnObjects: true }) as string[]).map((day, index) => <th scope="col" key={index}>{day}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>{week.map((day, place) => day === undefined ? <td key={place} /> : <Day key={day} day={day} mark={markOf(day)} />)}</tr>
        ))}
      </tbody>
    </table>
  );
}

const Day = ({ day, mark }: { day: string; mark?: Mark }) => (
  <td className={mark?.look} title={mark?.words}>
    <time dateTime={day}>{Number(day.slice(8))}</time>
    {mark?.sign && <small aria-hidden>{mark.sign}</small>}
    {mark && <span className="unseen">{mark.words}</span>}
  </td>
);
