import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const host = process.env.CONSOLE_HOST ?? 'http://127.0.0.1:5080';

/** The page names the console's largest parts, so that a browser fetches them while the entry is on its way, not after it has run. */
const fetchedAtOnce: Plugin = {
  name: 'fetched-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle }) => {
      const start = Object.values(bundle ?? {}).find(chunk => chunk.type === 'chunk' && chunk.name === 'start');
      const files = start?.type === 'chunk' ? [start.fileName, ...start.imports] : [];
      return files.map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/console/${file}` }, injectTo: 'head' as const }));
    },
  },
};

export default defineConfig({
  base: '/console/',
  plugins: [react(), fetchedAtOnce],
  build: {
    outDir: '../Host/wwwroot/console',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    manifest: true,
    rolldownOptions: {
      output: {
        // A browser pays for every file, so there are few: what asks the API and can run before the rest is there; the console around its pages;
        // lists; what most pages share; what forms share. What only a few pages share stays with them.
        codeSplitting: {
          groups: [
            { name: 'asking', test: /node_modules.(@tanstack|openapi-fetch|i18next|react-i18next|react|use-sync-external-store)[\\/]|src.(api|dates|words|app.(pages|preferences|session)).*[.]ts$/, priority: 2 },
            { name: 'console', test: /antd.es.app|@ant-design.icons|src.(app.(start|Console|Shell|scheme|theme)|inbox.inbox|lists.(Unfold|states)|units.UnitName)/, priority: 1 },
            { name: 'common', minShareCount: 40, priority: 1 },
            { name: 'lists', test: /src.(lists|forms.choices|matters.due)/, minShareCount: 6 },
            { name: 'forms', minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': host, '/sign-in': host, '/sign-out': host } },
  test: { environment: 'happy-dom' },
});
