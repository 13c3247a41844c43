import i18n, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language } from '../app/preferences';

/*
 * Words live beside what they are about: src/<module>/words.zh.json and words.en.json are the namespace <module>. A page's words are
 * loaded with the page. What every page needs (src/words, src/api) comes with the shell.
 */
const files = import.meta.glob<Record<string, unknown>>('/src/*/words.*.json', { import: 'default' });

const besideTheirPages: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (wanted, namespace, done) => {
    const load = files[`/src/${folders[namespace] ?? namespace}/words.${wanted}.json`];
    if (load === undefined) done(new Error(`There are no words for ${namespace} in ${wanted}.`), null);
    else load().then(words => done(null, words), (error: Error) => done(error, null));
  },
};

const folders: Record<string, string> = { console: 'words', problems: 'api' };

/** Loads the words of the shell, and those of the page that is shown first. */
export const loadWords = (ofThePage: string[]) =>
  i18n.use(besideTheirPages).use(initReactI18next).init({
    lng: language(),
    fallbackLng: false,
    ns: ['console', 'problems', ...ofThePage],
    defaultNS: 'console',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
