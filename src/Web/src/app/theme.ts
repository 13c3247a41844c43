/** One accent, calm surfaces, contrast AA in both schemes; red is for what is overdue or wrong, and nothing else. */
const colours = {
  light: { accent: '#0f5c73', link: '#0f5c73', bad: '#b3261e', warn: '#8a5300', good: '#1d6b3a', text: '#1b2126', muted: '#4f5963', page: '#f4f6f7', surface: '#ffffff', line: '#dde3e7', edge: '#c3ccd2', tint: '#e8f2f5' },
  dark: { accent: '#2f7f96', link: '#8accdf', bad: '#f0918a', warn: '#e3b062', good: '#86cf9f', text: '#e4e8eb', muted: '#b4bcc4', page: '#14171a', surface: '#1c2024', line: '#343b41', edge: '#4b545c', tint: '#1f3138' },
};

/** The colours of a scheme. */
export const coloursOf = (dark: boolean) => colours[dark ? 'dark' : 'light'];

/** The colours for the style sheet, as custom properties of the document. */
export function paint(dark: boolean) {
  const root = document.documentElement;
  for (const [name, colour] of Object.entries(coloursOf(dark))) root.style.setProperty(`--${name}`, colour);
  root.style.colorScheme = dark ? 'dark' : 'light';
}
