import type { Label } from '@berimbang/engine';
import { BODY, type Sheet, scale } from './sheet.js';
import { textWidth } from './text.js';

export interface Bar {
  readonly label: Label;
  readonly value: number | null;
  readonly text: Label;
}

/** Named bars from zero, each with its number; a bar without one is hatched. Gives where it ends. */
export function drawBars(sheet: Sheet, bars: readonly Bar[], top: number): number {
  const texts = bars.map(({ text }) => sheet.say(text));
  const room = Math.max(...texts.map((text) => textWidth(text, BODY, 600)), 30) + 8;
  const left = sheet.narrow ? 0 : Math.min(280, sheet.width * 0.34);
  const most = Math.max(...bars.map(({ value }) => value ?? 0), 0) || 1;
  const x = scale([0, most], [left, sheet.width - room]);
  let y = top;
  for (const [i, { label, value }] of bars.entries()) {
    const width = sheet.narrow ? sheet.width : left - 14;
    const used = sheet.paragraph(0, y, sheet.say(label), width, { size: BODY, fill: 'ink' });
    const middle = sheet.narrow ? y + used + 9 : y + used / 2;
    if (value === null) sheet.hatch(left + 1, middle - 6, 40, 12);
    else sheet.rect(left, middle - 6, Math.max(x(value) - left, 1), 12, 'ink-3');
    sheet.text(value === null ? left + 50 : x(value) + 7, middle, texts[i] ?? '', {
      size: BODY,
      weight: 600,
      fill: 'ink',
    });
    if (sheet.narrow) sheet.line(left, middle - 9, left, middle + 9, 'ink', 1.2);
    y += sheet.narrow ? used + 26 : Math.max(used + 8, 26);
  }
  if (!sheet.narrow) sheet.line(left, top - 2, left, y - 4, 'ink', 1.2);
  return y;
}
