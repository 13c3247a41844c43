import { ConfigProvider, theme, type ThemeConfig } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import { useContext, type ReactNode } from 'react';
import { language } from '../app/preferences';
import { Scheme } from '../app/scheme';
import { coloursOf } from '../app/theme';

/** Puts what is filled in with Ant Design's controls in the colours and the language of the console. Pages that are only read do without them. */
export function Themed({ children }: { children: ReactNode }) {
  const { dark } = useContext(Scheme);
  return <ConfigProvider theme={themeFor(dark)} locale={language() === 'zh' ? chinese : english} button={{ autoInsertSpace: false }}>{children}</ConfigProvider>;
}

function themeFor(dark: boolean): ThemeConfig {
  const c = coloursOf(dark);
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
    components: { Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20 } },
  };
}
