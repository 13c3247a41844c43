import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { dayInWords } from '../dates/dates';
import { Facts } from '../matters/Facts';
import { UnitName } from '../units/UnitName';

/** The community that a district chose, and why, quality by quality. */
export function Argued({ choice }: { choice: Api['PilotChoice'] }) {
  const { t } = useTranslation('pilots');
  return (
    <Facts rows={[
      [t('survey.choice'), <strong><UnitName code={choice.community} /></strong>],
      [t('survey.composition'), choice.argument.composition],
      [t('survey.coordination'), choice.argument.coordination],
      [t('survey.activity'), choice.argument.activity],
      [t('survey.chosenOn'), dayInWords(choice.chosenOn)],
    ]} />
  );
}
