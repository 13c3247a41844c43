// Says how much a browser loads before the first page of the console can show: the entry, the console, and all that they import statically, gzip.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const most = 300_000;
const built = fileURLToPath(new URL('../../Host/wwwroot/console/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'));

function filesOf(key, seen = new Set()) {
  const chunk = manifest[key];
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const other of chunk.imports ?? []) if (!seen.has(manifest[other].file)) filesOf(other, seen);
  return seen;
}

const files = filesOf('src/app/start.tsx', filesOf('index.html'));
const shell = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0);
console.log(`RESULT console.shell.gzip ${(shell / 1000).toFixed(1)} kB (at most ${most / 1000} kB)`);
if (shell > most) process.exitCode = 1;
