import { UnitPicker } from '../units/UnitPicker';

/** How a candidate is entered: a community of the district, in counts. */
export const candidateForm = (today: string) => ({ initial: { asOf: today }, controls: { community: () => <UnitPicker levels={['community']} /> } });
