import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportFile } from '../scorecards/import.js';

/** All text files below a folder, by their path within it, in order of name. */
export function filesBelow(folder: string, prefix = ''): readonly ImportFile[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly ImportFile[] => {
      const name = `${prefix}${entry.name}`;
      if (entry.isDirectory()) return filesBelow(folder, `${name}/`);
      return /\.(ya?ml|json|csv)$/.test(name) ? [{ name, text: readFileSync(join(folder, name), 'utf8') }] : [];
    });
}
