import i18n from 'i18next';
import { useEffect, useState } from 'react';
import { createBrowserRouter, RouterProvider, type LoaderFunctionArgs } from 'react-router';
import { Told } from '../controls/told';
import { askForRows } from '../lists/rows';
import { NotFound, PageFailed, Waiting } from '../lists/states';
import { pages, type Page } from './pages';
import { keepDark, language, prefersDark } from './preferences';
import { Shell } from './Shell';
import { Scheme } from './scheme';
import { paint } from './theme';

/** A page with its words. */
async function loadPage(page: Page) {
  const [{ default: Component }] = await Promise.all([page.load(), i18n.loadNamespaces(page.words)]);
  return { Component };
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
          loader: ({ request }: LoaderFunctionArgs) => {
            void askForRows(page, new URL(request.url).search);
            return null;
          },
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
export function Console() {
  const [dark, setDark] = useState(prefersDark);
  useEffect(() => {
    document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
    paint(dark);
    keepDark(dark);
  }, [dark]);
  return (
    <Scheme.Provider value={{ dark, setDark }}>
      <RouterProvider router={router} />
      <Told />
    </Scheme.Provider>
  );
}
