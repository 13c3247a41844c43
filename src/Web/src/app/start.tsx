import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from '../api/queries';
import { loadWords } from '../words';
import { Console } from './Console';
import type { Page } from './pages';

/** Draws the console. */
export async function start(page: Page | undefined) {
  await loadWords(page?.words ?? []);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Console />
      </QueryClientProvider>
    </StrictMode>,
  );
}
