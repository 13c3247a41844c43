import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/lib/locale';
import i18n from 'i18next';
import { useEffect, useState } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { NotFound, PageFailed, Waiting } from '../lists/states';
import { pages } from './pages';
import { keepDark, language, prefersDark } from './preferences';
import { Shell } from './Shell';
import { Scheme } from './scheme';
import { paint, themeFor } from './theme';

const router = createBrowserRouter(
  [
    {
      Component: Shell,
      ErrorBoundary: PageFailed,
      HydrateFallback: Waiting,
      children: [
        ...pages.map(page => ({
          path: page.path,
          ErrorBoundary: PageFailed,
          lazy: async () => {
            const [{ default: Component, loader }] = await Promise.all([page.load(), i18n.loadNamespaces(page.words)]);
            return { Component, loader };
          },
          handle: page,
        })),
        { path: '*', Component: NotFound },
      ],
    },
  ],
  { basename: '/console' },
);

/** The whole console: language, colours and pages. */
export function Console({ locale }: { locale: Locale }) {
  const [dark, setDark] = useState(prefersDark);
  useEffect(() => {
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
    paint(dark);
    keepDark(dark);
  }, [dark]);
  return (
    <ConfigProvider theme={themeFor(dark)} locale={locale} button={{ autoInsertSpace: false }}>
      <Scheme.Provider value={{ dark, setDark }}>
        <App>
          <RouterProvider router={router} />
        </App>
      </Scheme.Provider>
    </ConfigProvider>
  );
}
