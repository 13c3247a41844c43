import { Select, type SelectProps } from 'antd';
import { useTranslation } from 'react-i18next';

/** Picks roles by their names: one, or several where `mode` says so. */
export function RoleSelect({ roles, ...rest }: { roles: string[] } & SelectProps) {
  const { t } = useTranslation();
  return <Select placeholder={t('form.choose')} {...rest} allowClear showSearch={{ optionFilterProp: 'label' }} options={roles.map(role => ({ value: role, label: t(`role.${role}`) }))} />;
}
