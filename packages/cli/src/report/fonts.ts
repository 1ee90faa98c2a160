import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FONTS = [
  {
    family: 'Plus Jakarta Sans',
    file: '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
    weights: '200 800',
  },
  {
    family: 'Source Sans 3',
    file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    weights: '200 900',
  },
] as const;

/** Both fonts inside the style sheet, upright and Latin only. */
export function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  return FONTS.map(({ family, file, weights }) => {
    const data = readFileSync(resolve(file)).toString('base64');
    return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weights};font-display:swap;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  }).join('');
}
