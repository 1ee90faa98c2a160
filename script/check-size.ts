import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// What a browser loads for signing in and the overview stays within this many bytes of JavaScript, compressed.
const MOST = 250 * 1024;
const DIST = fileURLToPath(new URL('../packages/web/dist', import.meta.url));
const FIRST = ['index.html', 'src/features/overview/overview-page.tsx', 'src/locales/id.po'];

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifestFile = join(DIST, '.vite', 'manifest.json');
if (!existsSync(manifestFile)) throw new Error('the screens are not built: run `npm run build`');
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifestFile, 'utf8'));

const needed = new Set<string>();
function need(name: string): void {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`the build has no ${name}`);
  if (needed.has(chunk.file)) return;
  needed.add(chunk.file);
  for (const other of chunk.imports ?? []) need(other);
}
for (const name of FIRST) need(name);

const size = [...needed]
  .filter((file) => file.endsWith('.js'))
  .reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);
console.log(`Sign-in and overview: ${(size / 1024).toFixed(1)} KB of JavaScript, of ${MOST / 1024} KB`);
if (size > MOST) {
  console.error('Too much: load what is not needed at once with its route.');
  process.exitCode = 1;
}
