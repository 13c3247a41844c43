import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Api } from '../api/client';
import { CommandForm } from '../forms/CommandForm';
import { useAll } from '../lists/useAll';
import { useUnitNames } from '../units/UnitName';
import { UnitPicker } from '../units/UnitPicker';
import { CitesInput } from './CitesInput';
import { RoundSelect } from './RoundSelect';

/** Writing a circular: to whom, on which pilots, in which words, and the events that it rests on. */
export default function NewCircularPage() {
  const { t } = useTranslation('pilots');
  const go = useNavigate();
  const pilots = useAll<Api['PilotEntry']>('/api/pilots', '');
  const communities = [...new Set(pilots.data?.items.map(pilot => pilot.community))];
  const names = useUnitNames(communities);
  return (
    <>
      <title>{t('circulars.issue')}</title>
      <div className="head"><h1>{t('circulars.issue')}</h1></div>
      <section className="panel narrow" aria-label={t('circulars.issue')}>
        <p className="muted">{t('circulars.hint')}</p>
        <CommandForm operation="IssueCircular" module="pilots" submit={t('circulars.issue')} onDone={done => void go(`/pilots/circulars/${done.id}`)} initial={{ cites: [{}] }}
          controls={{
            round: () => <RoundSelect />,
            paragraphs: 'long',
            districts: () => <UnitPicker levels={['county']} isMany />,
            communities: () => <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={communities.map((value, index) => ({ value, label: names[index] }))} />,
            cites: () => <CitesInput />,
          }} />
      </section>
    </>
  );
}
