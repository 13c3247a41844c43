import { language } from '../app/preferences';

const digits = '零一二三四五六七八九';

/** 23 as 二十三; up to 9999, which no law of ours exceeds. */
export function chineseNumber(number: number): string {
  const places = [1000, 100, 10, 1].map((place, index) => ({ digit: Math.floor(number / place) % 10, unit: '千百十'[index] ?? '' }));
  const spoken = places.map(({ digit, unit }) => (digit === 0 ? '零' : digits[digit] + unit)).join('').replace(/零+/g, '零').replace(/^零|零$/g, '');
  return number >= 10 && number < 20 ? spoken.slice(1) : spoken;
}

const inEnglish: Record<string, string> = {
  信访工作条例: 'Regulations on Petition Work',
  行政复议法: 'Administrative Reconsideration Law',
  行政诉讼法: 'Administrative Procedure Law',
  劳动争议调解仲裁法: 'Labour Dispute Mediation and Arbitration Law',
  民法典: 'Civil Code',
  法律援助法: 'Legal Aid Law',
  人民调解法: "People's Mediation Law",
  司法确认规定: 'Provisions on Judicial Confirmation',
};

/** `信访工作条例 23(3)、24` as people cite it: 信访工作条例第二十三条（三）、第二十四条; in English: art. 23(3), 24. */
export function articleInWords(article: string): string {
  if (article === 'own rule') return language() === 'zh' ? '本平台自定' : "the platform's own rule";
  const [, law, places] = /^(\D+?) ?(\d[\d()、,， ]*)$/.exec(article.replace(' with ', '、').trim()) ?? [];
  if (law === undefined || places === undefined) return article;
  const cited = places.split(/[、,，]/).map(place => /^(\d+)(?:\((\d+)\))?$/.exec(place.trim()));
  if (cited.some(place => place === null)) return article;
  return language() === 'zh'
    ? law + cited.map(place => `第${chineseNumber(Number(place![1]))}条${place![2] ? `（${chineseNumber(Number(place![2]))}）` : ''}`).join('、')
    : `${inEnglish[law] ?? law}, art. ${cited.map(place => place![1] + (place![2] ? `(${place![2]})` : '')).join(', ')}`;
}
