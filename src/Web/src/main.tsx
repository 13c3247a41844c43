import { askAhead } from './api/ahead';
import './app/console.css';
import { pageAt } from './app/pages';
import { load, wordsOfAll } from './words/files';

/*
 * What the first page needs is asked for side by side, while the largest part, the console itself, is still on its way: who is signed in,
 * which day it is, the page's code and words, and, as soon as it is known who may see them, its rows. None of it waits for another.
 */
const page = pageAt(location.pathname);
askAhead('/api/me');
askAhead('/api/communities/tree');
void page?.load();
for (const namespace of [...wordsOfAll, ...(page?.words ?? [])]) void load(namespace);
void import('./lists/rows')
  .then(({ askForRows }) => askForRows(page, location.search))
  .then(() => import('./app/start'))
  .then(({ start }) => start(page));
