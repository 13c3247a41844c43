import type { FormInstance } from 'antd';
import { useEffect } from 'react';
import { problemOf, type Problem } from '../api/problems';

/** What is wrong, with each message put beside its field and the first of them brought into view. */
export function useWrongFields(form: FormInstance, error: unknown): Problem | undefined {
  const problem = error === undefined ? undefined : problemOf(error);
  useEffect(() => {
    const wrong = Object.entries(problem?.errors ?? {}).map(([name, errors]) => ({ name: pathOf(name), errors }));
    if (wrong.length === 0) return;
    form.setFields(wrong);
    form.scrollToField(wrong[0]!.name, { block: 'center', focus: true });
  }, [form, problem]);
  return problem;
}

/** Where a message of the API belongs: `Further.Oral.Recorder` and `further.representatives[0].fullName` alike. */
export const pathOf = (name: string): (string | number)[] =>
  name.split(/[.[\]]/).filter(part => part !== '').map(part => (/^\d+$/.test(part) ? Number(part) : part[0]!.toLowerCase() + part.slice(1)));
