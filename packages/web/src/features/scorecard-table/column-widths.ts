import { withUnit } from '@berimbang/pictures';
import type { Language } from '../../lib/language.js';
import { said } from '../../lib/language.js';
import { numberText } from '../../lib/numbers.js';
import type { Row } from './api.js';
import type { Column } from './choice.js';

/** A digit in the table's font at 14 px; a cell's padding on both sides. */
const [DIGIT, PADDING] = [6.96, 16];

/** Least width in pixels, and the share of what is left; on a desk and on a tablet. */
const WIDTHS: Readonly<
  Record<Column, { readonly desk: readonly [number, number]; readonly tablet: readonly [number, number] }>
> = {
  objective: { desk: [150, 1.1], tablet: [108, 1] },
  code: { desk: [76, 0], tablet: [46, 0] },
  label: { desk: [190, 1.7], tablet: [150, 1.7] },
  target: { desk: [98, 0.5], tablet: [76, 0.4] },
  realised: { desk: [104, 0.55], tablet: [80, 0.4] },
  index: { desk: [166, 0], tablet: [74, 0] },
  status: { desk: [164, 0], tablet: [112, 0] },
  weight: { desk: [76, 0], tablet: [70, 0] },
  trend: { desk: [100, 0], tablet: [98, 0] },
  owner: { desk: [110, 0.7], tablet: [110, 0.7] },
  evidence: { desk: [66, 0], tablet: [60, 0] },
};

/** Widths of columns as a grid takes them. A number is never wider than its column, nor broken within. */
export function columnWidths(
  columns: readonly Column[],
  rows: readonly Row[],
  display: 'desk' | 'tablet',
  language: Language,
): string {
  return columns
    .map((column) => {
      const [least, share] = WIDTHS[column][display];
      const isNumber = column === 'target' || column === 'realised';
      const room = `${isNumber ? Math.max(least, ...rows.map((row) => longest(row[column], language))) : least}px`;
      return share === 0 ? room : `minmax(${room}, ${share}fr)`;
    })
    .join(' ');
}

/** Room for the longest part of a number with its unit that is not broken, in pixels. */
function longest(value: Row['target'], language: Language): number {
  if (value === null || value.shown === null) return 0;
  const text = withUnit(
    numberText(value.shown, language),
    value.unit === null ? null : said(value.unit, language),
    language,
  );
  return Math.max(...text.split(' ').map((part) => Math.ceil(part.length * DIGIT) + PADDING));
}
