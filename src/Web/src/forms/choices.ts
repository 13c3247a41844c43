import choices from '../api/generated/choices.json';

/** The words from which a choice is made, in the order of the API. */
export const choicesOf = (name: string): string[] => (choices as Record<string, string[]>)[name] ?? [];
