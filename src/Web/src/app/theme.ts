import { theme, type ThemeConfig } from 'antd';

/** One accent, calm surfaces, contrast AA in both schemes; red is for what is overdue or wrong, and nothing else. */
const colours = {
  light: { accent: '#0f5c73', link: '#0f5c73', bad: '#b3261e', warn: '#8a5300', good: '#1d6b3a', text: '#1b2126', muted: '#4f5963', page: '#f4f6f7', surface: '#ffffff', line: '#dde3e7', tint: '#e8f2f5' },
  dark: { accent: '#2f7f96', link: '#8accdf', bad: '#f0918a', warn: '#e3b062', good: '#86cf9f', text: '#e4e8eb', muted: '#b4bcc4', page: '#14171a', surface: '#1c2024', line: '#343b41', tint: '#1f3138' },
};

/** The colours for the style sheet, as custom properties of the document. */
export function paint(dark: boolean) {
  const root = document.documentElement;
  for (const [name, colour] of Object.entries(colours[dark ? 'dark' : 'light'])) root.style.setProperty(`--${name}`, colour);
  root.style.colorScheme = dark ? 'dark' : 'light';
}

/** The same colours for Ant Design. */
export function themeFor(dark: boolean): ThemeConfig {
  const c = colours[dark ? 'dark' : 'light'];
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: c.accent, colorLink: c.link, colorLinkHover: c.link, colorError: dark ? '#d9675f' : c.bad,
      colorText: c.text, colorTextSecondary: c.muted, colorTextTertiary: c.muted, colorTextDescription: c.muted, colorTextPlaceholder: c.muted, colorTextDisabled: c.muted,
      colorBgLayout: c.page, colorBgContainer: c.surface, colorBorderSecondary: c.line,
      borderRadius: 6,
      motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      fontFamily: 'system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans Tibetan", "Noto Sans Mongolian", "Noto Sans Tai Le", sans-serif',
    },
    components: { Button: { defaultHoverColor: c.link, defaultActiveColor: c.link }, Table: { cellPaddingBlock: 10, headerColor: c.muted }, Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 } },
  };
}
