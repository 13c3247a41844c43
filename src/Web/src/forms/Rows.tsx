import { Form } from 'antd';
import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button';

interface Props {
  /** Where the rows stand in the form's values. */
  name: (string | number)[];
  label: string;
  /** The fields of one row, by its place. */
  children: (row: number) => ReactNode;
}

/** Things of which there may be several, each with fields of its own. */
export function Rows({ name, label, children }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="group rows">
      <legend>{label}</legend>
      <Form.List name={name}>
        {(rows, { add, remove }, { errors }) => (
          <>
            {rows.map((row, index) => (
              <div key={row.key} className="row" role="group" aria-label={`${label} ${index + 1}`}>
                <div>{children(row.name)}</div>
                <Button look="text" icon={<Trash2 />} aria-label={t('form.remove', { number: index + 1 })} onClick={() => remove(row.name)} />
              </div>
            ))}
            <Button icon={<Plus />} onClick={() => add({})}>{t('form.add')}</Button>
            <Form.ErrorList errors={errors} />
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
