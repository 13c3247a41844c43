import { queries } from './api/queries';
import './app/console.css';
import { pageAt } from './app/pages';
import { language } from './app/preferences';
import { whoIsSignedIn } from './app/session';
import { today } from './dates/today';
import { loadWords } from './words';

/*
 * What the first page needs is asked for side by side, while the largest part, the console itself, is still on its way: who is signed in,
 * which day it is, the page and its words. None of it waits for another.
 */
const page = pageAt(location.pathname);
void queries.prefetchQuery(whoIsSignedIn);
void queries.prefetchQuery(today);
void page?.load();
const [{ start }, locale] = await Promise.all([
  import('./app/start'),
  language() === 'zh' ? import('antd/locale/zh_CN') : import('antd/locale/en_US'),
  loadWords(page?.words ?? []),
]);
start(locale.default);
