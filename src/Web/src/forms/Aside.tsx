import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { Themed } from './Themed';

interface Props {
  isOpen: boolean;
  close: () => void;
  title?: ReactNode;
  /** What stands beside the title: the article of a step. */
  extra?: ReactNode;
  children: ReactNode;
}

/** A form at the side of the page; on a phone over it. What is in it is made when it opens and gone when it closes. */
export default function Aside({ isOpen, close, title, extra, children }: Props) {
  return <Themed><Drawer open={isOpen} onClose={close} size={600} destroyOnHidden title={title} extra={extra}>{children}</Drawer></Themed>;
}
