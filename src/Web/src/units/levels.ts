import type { Api } from '../api/client';

const digits: Partial<Record<Api['UnitLevel'], number>> = { province: 2, prefecture: 4, county: 6, township: 9, community: 12 };

/** The code of the area of a level that a unit lies in: `530102001001` and `county` give `530102000000`. */
export const codeAt = (level: Api['UnitLevel'], code: string): string => code.slice(0, digits[level]).padEnd(12, '0');
