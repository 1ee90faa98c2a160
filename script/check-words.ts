import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Every text of the screens has both languages: the catalogues hold exactly the texts that the screens use, each translated. With
// --write the catalogues are brought up to date first; what is new there has to be translated.

const WEB = fileURLToPath(new URL('../packages/web', import.meta.url));
const write = process.argv.includes('--write');
const fileOf = (language: string): string => join(WEB, 'src', 'locales', `${language}.po`);
const read = (): readonly string[] => ['en', 'id'].map((language) => readFileSync(fileOf(language), 'utf8'));

const before = read();
const times = ['en', 'id'].map((language) => statSync(fileOf(language)));
const cli = join(dirname(createRequire(join(WEB, 'package.json')).resolve('@lingui/cli')), 'lingui.js');
execFileSync(process.execPath, [cli, 'extract', '--clean'], { cwd: WEB, stdio: ['ignore', 'ignore', 'inherit'] });
const after = read();
const texts = (catalogue: string): string => catalogue.slice(catalogue.indexOf('\n\n'));
const changed = after.some((catalogue, i) => texts(catalogue) !== texts(before[i] ?? ''));
if (!write || !changed)
  for (const [i, language] of ['en', 'id'].entries()) {
    writeFileSync(fileOf(language), before[i] ?? '');
    // As old as before: nothing has to be built again.
    utimesSync(fileOf(language), times[i]?.atime ?? 0, times[i]?.mtime ?? 0);
  }

const untranslated = [...(after[1] ?? '').matchAll(/^msgid "(.+)"\nmsgstr ""$(?!\n")/gm)].map(([, text]) => text ?? '');
for (const text of untranslated) console.error(`No Indonesian text: ${text}`);
if (changed && !write) console.error('The catalogues are out of date: run `npm run words`, and translate what is new.');
process.exitCode = untranslated.length > 0 || (changed && !write) ? 1 : 0;
