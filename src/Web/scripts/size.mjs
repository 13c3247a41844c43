// Says how much a browser loads before the first page of the console can show: its page, and the scripts and styles that the page names, gzip.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const most = 300_000;
const built = fileURLToPath(new URL('../../Host/wwwroot/console/', import.meta.url));
const page = readFileSync(join(built, 'index.html'), 'utf8');
const named = new Set([...page.matchAll(/"\/console\/(assets\/[^"]+)"/g)].map(([, file]) => file));

const shell = ['index.html', ...named].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0);
console.log(`RESULT console.shell.gzip ${(shell / 1000).toFixed(1)} kB (at most ${most / 1000} kB)`);
if (named.size === 0 || shell > most) process.exitCode = 1;
