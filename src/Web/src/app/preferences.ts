/** What one browser likes to see: kept in it, and nowhere else. */
export type Language = 'zh' | 'en';

const read = (key: string) => {
  try {
    return localStorage.getItem(`console.${key}`);
  } catch {
    return null; // The browser forbids storage: then every visit begins as the first.
  }
};

const write = (key: string, value: string) => {
  try {
    localStorage.setItem(`console.${key}`, value);
  } catch {
    // As above.
  }
};

let chosen: Language = read('language') === 'en' || (read('language') === null && navigator.language.startsWith('en')) ? 'en' : 'zh';

/** The language of the console and of what the API answers. */
export const language = (): Language => chosen;

/** Chooses another language. The page is loaded anew, so that everything on it speaks it. */
export function chooseLanguage(next: Language) {
  chosen = next;
  write('language', next);
  location.reload();
}

export const prefersDark = (): boolean => (read('dark') ?? String(matchMedia('(prefers-color-scheme: dark)').matches)) === 'true';
export const keepDark = (dark: boolean) => write('dark', String(dark));

/** The columns of a list that are hidden; at first those that the list itself holds back. */
export const hiddenColumns = (list: string, atFirst: string[]): string[] => JSON.parse(read(`hidden.${list}`) ?? JSON.stringify(atFirst)) as string[];
export const keepHiddenColumns = (list: string, columns: string[]) => write(`hidden.${list}`, JSON.stringify(columns));
