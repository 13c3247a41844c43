/** What a list is narrowed to, as it stands in the address: several values of a filter are parted by commas, as the API has it. */
export type ListFilters = Record<string, string>;

const ownWords = ['limit', 'after'];

/** The filters in an address. What is empty, and what belongs to paging, is no filter. */
export function filtersIn(search: string): ListFilters {
  const filters: ListFilters = {};
  for (const [name, value] of new URLSearchParams(search)) if (value !== '' && !ownWords.includes(name)) filters[name] = value;
  return filters;
}

/** The address of the same list with some filters set to other values; a filter without a value is taken away. */
export function withFilters(search: string, change: Record<string, string | undefined>): string {
  const filters: Record<string, string | undefined> = { ...filtersIn(search), ...change };
  return queryOf(filters);
}

/** Filters as a query string, in the order of their names, so that the same view always has the same address. */
export function queryOf(filters: Record<string, string | undefined>): string {
  const given = Object.entries(filters).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/** The same filters, whatever their order. */
export const sameView = (one: string, other: string): boolean => queryOf(filtersIn(one)) === queryOf(filtersIn(other));
