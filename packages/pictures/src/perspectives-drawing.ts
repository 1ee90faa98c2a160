import { toNumber } from '@berimbang/engine';
import { edgeDecimals } from './band-place.js';
import { shapeOf, textOf } from './band-ruler.js';
import { endsFor, type PerspectiveRow, type Plan, scoreText, shareText } from './perspectives-plan.js';
import { drawable, type Results } from './results.js';
import { BODY, round, type Sheet, scale } from './sheet.js';
import { textWidth } from './text.js';
import * as say from './words.js';

/** Bars from the target or from zero, as thick as the weight; value, contribution and category in columns. */
export function drawPerspectives(
  sheet: Sheet,
  results: Results,
  { rows, whole, base, baseText, cap, decimals }: Plan,
): void {
  const weighted = rows.some(({ weight }) => weight !== null);
  const adds = rows.some(({ contribution }) => contribution !== null);
  const classed = rows.some(({ category }) => category !== null);
  const { narrow, width } = sheet;
  const values = rows.flatMap(({ found }) => drawable(found) ?? []);
  const figures = rows.map((row) => sheet.say(scoreText(results, row, decimals)));
  const valueWidth = Math.max(...figures.map((text) => textWidth(text, 16, 600)), 40);
  const addWidth = adds && !narrow ? textWidth(sheet.say(say.WORDS.contribution), 13) + 18 : 0;
  const categories = rows.map(({ category }) =>
    category === null ? '' : sheet.say(say.shortGrade(results.text(category))),
  );
  const bandWidth = classed && !narrow ? Math.max(...categories.map((text) => textWidth(text, 13, 600))) + 32 : 0;
  const left = narrow ? 0 : Math.min(210, width * 0.26);
  const right = width - valueWidth - addWidth - bandWidth - (narrow ? 18 : 40);
  const ends = endsFor(values, base, cap === null ? null : toNumber(cap));
  const x = scale(ends, [left + 4, right - 6]);
  const capAt = cap === null ? null : x(toNumber(cap));
  const thickest = Math.max(...rows.map(({ weight }) => (weight === null ? 0 : toNumber(weight))), 0);
  const rowHeight = narrow ? 62 : 48;
  const valueAt = right + valueWidth + (narrow ? 14 : 38);
  const top = narrow && baseText === null && base !== 0 ? 10 : 30;
  if (base === 0)
    sheet.spread(
      0,
      ends.map((end) => ({ x: x(end), text: plain(sheet, end), room: 80, style: { fill: 'ink-3' as const } })),
    );
  sheet.spread(0, [
    ...(baseText === null
      ? []
      : [{ x: x(base), text: sheet.say(baseText), room: 160, style: { fill: 'ink-3' as const } }]),
    ...(cap === null || capAt === null
      ? []
      : [
          {
            x: capAt,
            text: sheet.say(say.capAt(say.amount(cap, edgeDecimals([cap])))),
            room: 160,
            style: { fill: 'ink-3' as const },
          },
        ]),
  ]);
  if (!narrow) {
    sheet.text(valueAt, 8, sheet.say(say.WORDS.score), { fill: 'ink-3', align: 'right' });
    if (adds) sheet.text(valueAt + addWidth, 8, sheet.say(say.WORDS.contribution), { fill: 'ink-3', align: 'right' });
    if (classed) sheet.text(valueAt + addWidth + 14, 8, sheet.say(say.WORDS.category), { fill: 'ink-3' });
  }
  let y = top;
  for (const [i, row] of rows.entries()) {
    const label = sheet.say(row.label);
    const weight = row.weight === null ? '' : sheet.say(say.weightOf(shareText(row.weight)));
    const category = categories[i] ?? '';
    const thick = row.weight === null || thickest === 0 ? 16 : Math.max(4, (toNumber(row.weight) / thickest) * 24);
    let height = rowHeight;
    if (narrow) {
      const used = sheet.paragraph(0, y, label, right - 4, { size: BODY, weight: 600, fill: 'ink' });
      const notes = [weight, category].filter((part) => part !== '').join(' · ');
      const more = notes === '' ? 0 : sheet.paragraph(0, y + used, notes, right - 4, { fill: 'ink-3' });
      const bar = y + used + more + 17;
      drawBar(sheet, x, row, base, bar, thick);
      sheet.line(x(base), bar - 15, x(base), bar + 15, 'ink', 1.5);
      if (capAt !== null) sheet.line(capAt, bar - 15, capAt, bar + 15, 'ink-3', 1, [2, 3]);
      sheet.text(width, y + 9, figures[i] ?? '', {
        size: row.found?.cell.kind === 'number' ? 16 : 13,
        weight: 600,
        fill: 'ink',
        align: 'right',
      });
      if (row.contribution !== null)
        sheet.text(width, bar, sheet.say(say.amount(row.contribution, 2)), { align: 'right' });
      height = used + more + 42;
    } else {
      const name = { size: BODY, weight: 600, fill: 'ink' } as const;
      const tall = sheet.heightOf(label, left - 12, name) + (weight === '' ? 0 : sheet.heightOf(weight, left - 12));
      height = Math.max(rowHeight, tall + 10);
      const middle = y + (height - 10) / 2;
      const used = sheet.paragraph(0, middle - tall / 2, label, left - 12, name);
      if (weight !== '') sheet.paragraph(0, middle - tall / 2 + used, weight, left - 12, { fill: 'ink-3' });
      drawBar(sheet, x, row, base, middle, thick);
      sheet.text(valueAt, middle, figures[i] ?? '', {
        size: row.found?.cell.kind === 'number' ? 16 : 13,
        weight: 600,
        fill: 'ink',
        align: 'right',
      });
      if (row.contribution !== null)
        sheet.text(valueAt + addWidth, middle, sheet.say(say.amount(row.contribution, 2)), {
          align: 'right',
          size: BODY,
        });
      if (category !== '') {
        sheet.mark(row.tone === 'none' ? 'none' : row.tone, valueAt + addWidth + 19, middle, 4.5);
        sheet.text(valueAt + addWidth + 29, middle, category, { weight: 600, fill: textOf(row.tone) });
      }
    }
    y += height;
  }
  if (!narrow) {
    sheet.line(x(base), top - 10, x(base), y - 4, 'ink', 1.5);
    if (capAt !== null) sheet.line(capAt, top - 10, capAt, y - 4, 'ink-3', 1, [2, 3]);
  }
  if (adds && whole !== null) {
    const end = narrow ? width : valueAt + addWidth;
    sheet.line(narrow ? 0 : right, y + 2, end, y + 2, 'line');
    sheet.text(narrow ? 0 : valueAt, y + 15, sheet.say(say.WORDS.whole), {
      fill: 'ink-3',
      align: narrow ? 'left' : 'right',
    });
    sheet.text(end, y + 15, sheet.say(results.text(whole)), { size: BODY, weight: 600, fill: 'ink', align: 'right' });
    y += 24;
  }
  if (weighted) sheet.text(0, y + 10, sheet.say(say.WORDS.thickness), { fill: 'ink-3' });
}

function drawBar(
  sheet: Sheet,
  x: (value: number) => number,
  row: PerspectiveRow,
  base: number,
  y: number,
  thick: number,
): void {
  const value = drawable(row.found);
  if (value === null) {
    sheet.hatch(x(base) + 2, y - thick / 2, 40, thick);
    return;
  }
  const [from, to] = [Math.min(x(base), x(value)), Math.max(x(base), x(value))];
  if (to - from < 2) sheet.mark(row.tone, round(x(value)), y, 6);
  else sheet.rect(from, y - thick / 2, to - from, thick, shapeOf(row.tone));
}

function plain(sheet: Sheet, end: number): string {
  return sheet.say(say.amount({ n: BigInt(Math.round(end * 100)), d: 100n }, Number.isInteger(end) ? 0 : 2));
}
