import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { filtersIn, queryOf, withFilters } from './listUrl';
import { pagesOf } from './rows';

/** A list's filters, as they stand in the address; changing one is a step that the browser's back button undoes. */
export function useFilters() {
  const { search, pathname } = useLocation();
  const go = useNavigate();
  const change = useCallback((to: Record<string, string | undefined>) => void go(`${pathname}?${withFilters(search, to)}`), [go, pathname, search]);
  const show = useCallback((query: string) => void go(`${pathname}?${query}`), [go, pathname]);
  const filters = filtersIn(search);
  return { filters, query: queryOf(filters), change, show };
}

/**
 * The documents of a list, a page after another: each page begins after the last document of the one before; of a log, the latest first, before it.
 * A list that is not wanted is not asked for.
 */
export function useList<T>(path: string, query: string, goesOn: 'after' | 'before' = 'after', isWanted = true) {
  const pages = useInfiniteQuery({ ...pagesOf<T>(path, query, goesOn), enabled: isWanted });
  return { ...pages, items: pages.data?.pages.flatMap(page => page.items) ?? [] };
}
