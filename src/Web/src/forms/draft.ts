/*
 * What somebody is typing, kept in this browser tab until it is submitted, the tab is closed or its owner signs out. It is not kept
 * longer: it may be about a person, and offices share computers.
 */
const place = (key: string) => `draft.${key}`;

export function draftOf(key: string): Record<string, unknown> | undefined {
  const kept = sessionStorage.getItem(place(key));
  return kept === null ? undefined : (JSON.parse(kept) as Record<string, unknown>);
}

export const keepDraft = (key: string, values: Record<string, unknown>) => sessionStorage.setItem(place(key), JSON.stringify(values));
export const dropDraft = (key: string) => sessionStorage.removeItem(place(key));
