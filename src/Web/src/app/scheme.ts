import { createContext } from 'react';

/** Light or dark. */
export const Scheme = createContext<{ dark: boolean; setDark: (dark: boolean) => void }>({ dark: false, setDark: () => undefined });
