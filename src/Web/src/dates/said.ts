import { language } from '../app/preferences';
import { articleInWords } from './articles';
import { dayOf, shortDay } from './dates';

const cited = /[（(]((?:[^（）()]|\(\d+\))+)[）)]$/;
const isOfLaw = /^\p{Script=Han}*(法|条例|规定|办法) ?\d|^own rule$/u;
const day = / ?(?<!\d)(\d{4}-\d{2}-\d{2})(?![\d-]) ?/g;

/** A sentence of the platform as people read it: its days, and the article at its end, in words. Days of another year than that of `near` name theirs. */
export const said = (sentence: string, near = '0000-01-01'): string => sentence
  .replace(cited, (whole, article: string) => (isOfLaw.test(article) ? whole.replace(article, articleInWords(article)) : whole))
  .replace(day, (whole, found: string) => (language() === 'zh' ? shortDay(found, near) : whole.replace(found, shortDay(found, near))));

/** A step's sentence; the day on which it was recorded stands beside it and is not said again. */
export const stepSaid = ({ words, at }: { words: string; at: string }): string =>
  said(words.startsWith(`${dayOf(at)} `) ? words.slice(11) : words, dayOf(at));
