import { Checkbox } from 'antd';
import type { CheckboxGroupProps } from 'antd/es/checkbox';

/** Any number of choices. A group of boxes cannot say of itself that it is required; its label does. */
export const ChoicesInput = <T = string,>({ 'aria-required': _, ...group }: CheckboxGroupProps<T> & { 'aria-required'?: boolean }) => <Checkbox.Group<T> {...group} />;
