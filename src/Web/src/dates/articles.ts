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
  '创建意见：试点推选与逐级申报': 'Programme opinions: choosing and applying level by level',
  '创建意见：批准认可与工作方案': 'Programme opinions: recognition and work plans',
  '创建意见：工作会议制度': 'Programme opinions: meetings',
  '创建意见：实施步骤': 'Programme opinions: phases',
  '创建意见：经费保障': 'Programme opinions: funding',
  '创建意见：督促检查与通报': 'Programme opinions: checks and circulars',
  '创建意见：组织领导与协调反馈': 'Programme opinions: coordination',
  '创建示范活动管理办法（试行）': 'Rules on model activities (trial)',
  'own rule': "the platform's own rule",
  '平台规则：试点申报': "the platform's own rule",
  '平台规则：会议': "the platform's own rule",
};

const inChinese: Record<string, string> = { 'own rule': '平台规则' };

/** `信访工作条例 23(3)、24` as people cite it: 信访工作条例第二十三条（三）、第二十四条; in English: art. 23(3), 24. */
export function articleInWords(article: string): string {
  const [, law, places] = /^(\D+?) ?(\d[\d()、,， ]*)$/.exec(article.replace(' with ', '、').trim()) ?? [];
  if (law === undefined || places === undefined) return (language() === 'zh' ? inChinese : inEnglish)[article] ?? article;
  const cited = places.split(/[、,，]/).map(place => /^(\d+)(?:\((\d+)\))?$/.exec(place.trim()));
  if (cited.some(place => place === null)) return article;
  return language() === 'zh'
    ? law + cited.map(place => `第${chineseNumber(Number(place![1]))}条${place![2] ? `（${chineseNumber(Number(place![2]))}）` : ''}`).join('、')
    : `${inEnglish[law] ?? law}, art. ${cited.map(place => place![1] + (place![2] ? `(${place![2]})` : '')).join(', ')}`;
}
