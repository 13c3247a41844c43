import { App, ConfigProvider } from 'antd';
import type { Locale } from 'antd/lib/locale';
import i18n from 'i18next';
import { useEffect, useState } from 'react';
import { createBrowserRouter, RouterProvider, type LoaderFunctionArgs } from 'react-router';
import { NotFound, PageFailed, Waiting } from '../lists/states';
import { pages, type Page } from './pages';
import { keepDark, language, prefersDark } from './preferences';
import { whenMay } from './session';
import { Shell } from './Shell';
import { Scheme } from './scheme';
import { paint, themeFor } from './theme';

/** A page with its words. What it asks for is asked while it is drawn, but never for a post that may not. */
async function loadPage(page: Page) {
  const [{ default: Component, asks }] = await Promise.all([page.load(), i18n.loadNamespaces(page.words)]);
  const loader = ({ request }: LoaderFunctionArgs) => {
    if (asks) void whenMay(page.needs, () => asks(new URL(request.url).search));
    return null;
  };
  return { Component, loader };
}

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
          lazy: () => loadPage(page),
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
