import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, type Api } from '../api/client';
import { UnitPicker } from '../units/UnitPicker';

/** How a candidate is entered: a community of the district, in counts. */
export const candidateForm = (today: string) => ({ initial: { asOf: today }, controls: { community: () => <CandidateInput /> } });

/** Picks a community. What its street's table shows of it, rounded as it is, stands in the form then, for whoever knows better to correct. */
function CandidateInput(held: { value?: string; onChange?: (code: string) => void; id?: string }) {
  const { t } = useTranslation('pilots');
  const form = Form.useFormInstance();
  const street = held.value && `${held.value.slice(0, 9)}000`;
  const table = useQuery({
    queryKey: ['profile', street, 'residents'], enabled: street !== undefined,
    queryFn: () => answer(api.GET('/api/communities/profiles/table', { params: { query: { under: street!, table: 'residents' } } })),
  });
  const counts = table.data && countsOf(table.data, held.value!);
  const known = JSON.stringify(counts);
  useEffect(() => {
    if (known === undefined) return;
    form.setFieldsValue({ counts: JSON.parse(known) as object, source: t('survey.fromProfile') });
  }, [form, known, t]);
  return (
    <>
      <UnitPicker levels={['community']} {...held} />
      {table.isSuccess && <p className="muted" role="status">{t(counts ? 'survey.asProfileShows' : 'survey.noProfile')}</p>}
    </>
  );
}

/** The residents of a community as its street's table shows them; what is hidden there is left open. */
export function countsOf(table: Api['ProfileTable'], community: string): Partial<Api['CandidateCounts']> | undefined {
  const row = table.rows.find(one => one.unit === community);
  if (row === undefined) return undefined;
  const sum = (of: string) => table.columns.reduce<number | null>((all, column, index) => {
    if (!column.includes(of)) return all;
    const value = row.figures[index]!.value ?? null;
    return all === null || value === null ? null : all + value;
  }, 0);
  const counts = { residents: row.total.value ?? null, minorityResidents: sum('minority'), floatingResidents: sum('temporary') };
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== null));
}
