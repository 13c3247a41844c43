import { language } from '../app/preferences';

const digits = '零一二三四五六七八九';

/** 23 as 二十三; up to 999, which no law of ours exceeds. */
export function chineseNumber(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor((number % 100) / 10), number % 10];
  const rest = tens === 0 ? (hundreds > 0 && ones > 0 ? '零' : '') : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`;
  return `${hundreds > 0 ? `${digits[hundreds]}百` : ''}${rest}${ones > 0 || number === 0 ? digits[ones] : ''}`;
}

/** `信访工作条例 23(3)、24` as people cite it: 信访工作条例第二十三条（三）、第二十四条; in English: art. 23(3), 24. */
export function articleInWords(article: string): string {
  const [, law, places] = /^(\D+?) ?(\d[\d()、,， ]*)$/.exec(article.trim()) ?? [];
  if (law === undefined || places === undefined) return article;
  const cited = places.split(/[、,，]/).map(place => /^(\d+)(?:\((\d+)\))?$/.exec(place.trim()));
  if (cited.some(place => place === null)) return article;
  return language() === 'zh'
    ? law + cited.map(place => `第${chineseNumber(Number(place![1]))}条${place![2] ? `（${chineseNumber(Number(place![2]))}）` : ''}`).join('、')
    : `${law}, art. ${cited.map(place => place![1] + (place![2] ? `(${place![2]})` : '')).join(', ')}`;
}
