import i18n, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { language, type Language } from '../app/preferences';
import { load, wordsOfAll } from './files';

const besideTheirPages: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (wanted, namespace, done) => {
    const words = load(namespace, wanted as Language);
    if (words === undefined) done(new Error(`There are no words for ${namespace} in ${wanted}.`), null);
    else words.then(found => done(null, found), (error: Error) => done(error, null));
  },
};

/** Loads the words of the shell, and those of the page that is shown first. */
export const loadWords = (ofThePage: string[]) =>
  i18n.use(besideTheirPages).use(initReactI18next).init({
    lng: language(),
    fallbackLng: false,
    ns: [...wordsOfAll, ...ofThePage],
    defaultNS: 'console',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
