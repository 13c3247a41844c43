import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const host = process.env.CONSOLE_HOST ?? 'http://127.0.0.1:5080';

/** The page names the console's largest parts, so that a browser fetches them while the entry is on its way, not after it has run. */
const fetchedAtOnce: Plugin = {
  name: 'fetched-at-once',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const files = new Set<string>();
      const add = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || files.has(file)) return;
        files.add(file);
        chunk.imports.forEach(add);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.moduleIds.some(id => id.endsWith('/src/app/start.tsx'))) add(chunk.fileName);
      return [...files].filter(file => !html.includes(file)).map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/console/${file}` }, injectTo: 'head' as const }));
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
    rolldownOptions: {
      output: {
        // A browser pays for every file, so there are few: what the entry asks for ahead of all else; what asks the API; the console around its pages;
        // lists; what is filled in, with Ant Design; what most pages share. What only a few pages share stays with them.
        codeSplitting: {
          groups: [
            { name: 'ahead', test: /src.(api.ahead|app.(pages|preferences)|words.files)|preload-helper/, priority: 3 },
            { name: 'asking', test: /node_modules.(@tanstack|openapi-fetch|react|use-sync-external-store)[\\/]|src.(api|dates|app.session|lists.(rows|listUrl)).*[.]ts$|src.api.generated/, priority: 2 },
            { name: 'console', test: /node_modules.(react-dom|react-router|scheduler|lucide-react|i18next|react-i18next)|src.(words|app.(start|Console|Shell|scheme|theme)|controls|inbox.inbox|units.UnitName)/, priority: 1 },
            { name: 'lists', test: /src.(lists|forms.choices|matters.due|units.(around|UnitFilter))/, minShareCount: 6, priority: 1 },
            { name: 'forms', test: /node_modules|src.(forms|units.(UnitPicker|PostSelect))/, minShareCount: 3 },
            { name: 'common', minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': host, '/sign-in': host, '/sign-out': host } },
  // A machine that also runs databases and browsers is given time.
  test: { environment: 'happy-dom', testTimeout: 60_000, setupFiles: 'tests/patience.ts' },
});
