import { QueryClient } from '@tanstack/react-query';
import { Refused } from './problems';

/** What the console was told, for as long as it may be shown again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the platform refused it refuses again; only what could not be reached is worth another try.
      retry: (times, error) => times < 2 && error instanceof Refused && error.isUndecided,
    },
  },
});
