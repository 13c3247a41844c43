import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/problems';
import { Console } from './app/Console';
import './app/console.css';
import { language } from './app/preferences';
import { loadWords } from './words';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the platform refused it refuses again; only what could not be reached is worth another try.
      retry: (times, error) => times < 2 && error instanceof Refused && error.isUndecided,
    },
  },
});

const [locale] = await Promise.all([language() === 'zh' ? import('antd/locale/zh_CN') : import('antd/locale/en_US'), loadWords()]);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Console locale={locale.default} />
    </QueryClientProvider>
  </StrictMode>,
);
