import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Api } from '../api/client';
import { useMay } from '../app/session';
import { Alert } from '../controls/Alert';
import { dayInWords } from '../dates/dates';
import { CommandButton } from '../forms/CommandButton';
import { FactTable } from '../lists/FactTable';
import { PostSelect } from '../units/PostSelect';

/** One organisation: its members by title, what its composition lacks, who was in it before, and what can be done with it. */
export function Organisation({ it, today, mayChange }: { it: Api['OrganisationDetails']; today: string; mayChange: boolean }) {
  const { t } = useTranslation('communities');
  const may = useMay();
  const form = { module: 'communities', id: it.id };
  return (
    <details open={it.stands} className="organisation">
      <summary><strong>{it.title}</strong> · {t(`OrganisationKind.${it.kind}`)}{it.dissolvedOn && ` · ${t('organisations.dissolved', { day: dayInWords(it.dissolvedOn) })}`}</summary>
      <p className="muted">{t('organisations.founded', { day: dayInWords(it.foundedOn) })}{it.documentNumber && ` · ${it.documentNumber}`}</p>
      {it.warnings?.map(warning => <Alert key={warning} kind="warning" title={t(`CompositionWarning.${warning}`)} />)}
      {it.members.length > 0 && (
        <FactTable label={it.title} rows={it.members} keyOf={member => member.id} columns={[
          { title: t('organisations.member'), show: member => member.title },
          { title: t('organisations.role'), show: member => t(`OrganisationRole.${member.role}`) },
          { title: t('organisations.since'), show: member => dayInWords(member.from) },
        ]} />
      )}
      {it.formerMembers.length > 0 && (
        <details>
          <summary>{t('organisations.former', { count: it.formerMembers.length })}</summary>
          <ul className="plain">{it.formerMembers.map(({ member, until }) => <li key={member.id}>{member.title} <span className="muted">{t(`OrganisationRole.${member.role}`)} · {dayInWords(member.from)} – {dayInWords(until)}</span></li>)}</ul>
        </details>
      )}
      {it.stands && mayChange && may('AddMember') && (
        <div className="bar no-print organisation-acts">
          <CommandButton {...form} operation="AddMember" label={t('organisations.add')} initial={{ role: 'member', from: today }} controls={{ post: () => <PostSelect unit={it.unit} /> }}><p>{t('organisations.addHelp')}</p></CommandButton>
          {it.members.length > 0 && <CommandButton {...form} operation="EndMembership" label={t('organisations.end')} initial={{ on: today }} controls={{ member: () => <Select placeholder={t('console:form.choose')} options={it.members.map(member => ({ value: member.id, label: `${member.title}（${t(`OrganisationRole.${member.role}`)}）` }))} /> }} />}
          <CommandButton {...form} operation="DissolveOrganisation" label={t('organisations.dissolve')} initial={{ on: today }}><p>{t('organisations.dissolveHelp')}</p></CommandButton>
        </div>
      )}
    </details>
  );
}
