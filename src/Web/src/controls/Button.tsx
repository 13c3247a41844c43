import type { ButtonHTMLAttributes, ReactNode } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` for the one thing that a page is for; `text` and `link` for what stands back. */
  look?: 'primary' | 'text' | 'link';
  size?: 'small' | 'large';
  icon?: ReactNode;
  /** What it began is not done: it stays where it is, and another click does nothing. */
  isBusy?: boolean;
  /** It leads to an address outside the console: a file, a print form. */
  href?: string;
  target?: string;
}

/** A button, as the platform draws it. */
export function Button({ look, size, icon, isBusy = false, href, target, className, children, onClick, ...rest }: Props) {
  const looks = ['button', look, size, className].filter(Boolean).join(' ');
  if (href) return <a className={looks} href={href} target={target} rel={target && 'noreferrer'}>{icon}{children}</a>;
  return (
    <button type="button" {...rest} className={looks} aria-busy={isBusy || undefined} onClick={event => (isBusy ? event.preventDefault() : onClick?.(event))}>
      {icon}{children}
    </button>
  );
}
