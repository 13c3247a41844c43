import { language, type Language } from '../app/preferences';

/*
 * Words live beside what they are about: src/<module>/words.zh.json and words.en.json are the namespace <module>. A page's words are
 * loaded with the page. What every page needs (src/words, src/api) comes with the shell.
 */
const files = import.meta.glob<Record<string, unknown>>('/src/*/words.*.json', { import: 'default' });

const folders: Record<string, string> = { console: 'words', problems: 'api' };

/** The namespaces that every page needs. */
export const wordsOfAll = ['console', 'problems'];

/** Loads the words of a namespace; nothing where there are none. */
export const load = (namespace: string, wanted: Language = language()) => files[`/src/${folders[namespace] ?? namespace}/words.${wanted}.json`]?.();
