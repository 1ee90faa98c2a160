import { readFileSync } from 'node:fs';

/** The script of the page as built from `browser/page.ts`; the same place seen from the sources and from the build. */
export function pageScript(): string {
  return readFileSync(new URL('../../dist/browser/page.js', import.meta.url), 'utf8')
    .replace(/^\/\/# sourceMappingURL=.*$/m, '')
    .trim();
}
