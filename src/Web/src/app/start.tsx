import { QueryClientProvider } from '@tanstack/react-query';
import type { Locale } from 'antd/lib/locale';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from '../api/queries';
import { Console } from './Console';

/** Draws the console. */
export const start = (locale: Locale) =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Console locale={locale} />
      </QueryClientProvider>
    </StrictMode>,
  );
