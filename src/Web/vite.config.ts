import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const host = process.env.CONSOLE_HOST ?? 'http://127.0.0.1:5080';

export default defineConfig({
  base: '/console/',
  plugins: [react()],
  build: {
    outDir: '../Host/wwwroot/console',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000,
    manifest: true,
  },
  server: { proxy: { '/api': host, '/sign-in': host, '/sign-out': host } },
  test: { environment: 'happy-dom' },
});
