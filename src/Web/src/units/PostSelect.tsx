import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client';

/** Picks one of a unit's posts by its title; in a form that asks for a title too, the title comes with it. */
export function PostSelect({ unit, value, onChange, id }: { unit: string; value?: string; onChange?: (post?: string) => void; id?: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<{ title?: string }>();
  const posts = useQuery({ queryKey: ['post-titles', unit], queryFn: () => answer(api.GET('/api/communities/posts/titles', { params: { query: { unit } } })) });
  const items = posts.data?.items ?? [];
  return (
    <Select id={id} value={value} allowClear loading={posts.isPending} placeholder={t('form.choose')} showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={posts.isSuccess ? t('units.noPosts') : undefined}
      options={items.map(post => ({ value: post.id, label: `${post.title}（${t(`role.${post.role}`)}${post.isHeld ? '' : `，${t('units.vacant')}`}）` }))}
      onChange={post => {
        onChange?.(post);
        const title = items.find(one => one.id === post)?.title;
        if (title) form.setFieldValue('title', title);
      }} />
  );
}
