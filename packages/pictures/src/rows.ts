import { type Label, toNumber } from '@berimbang/engine';
import { edgeDecimals } from './band-place.js';
import { textOf } from './band-ruler.js';
import { edgesOf, type Step } from './ladder.js';
import { BODY, type Sheet, scale, type Tone } from './sheet.js';
import { textWidth } from './text.js';
import * as say from './words.js';

/** One named value on a common scale. */
export interface Row {
  readonly label: Label;
  readonly value: number | null;
  readonly before: number | null;
  /** Ends of the grey bar behind the mark. */
  readonly span: readonly [number, number] | null;
  readonly text: Label;
  readonly grade: Label | null;
  readonly tone: Tone;
}

/** Rows of marks over the edges of a scale, with value and grade in columns. */
export function drawRows(sheet: Sheet, rows: readonly Row[], steps: readonly Step[], notes: readonly Label[]): void {
  const { narrow, width } = sheet;
  const reach = rows.flatMap(({ value, before, span }) => [
    ...(value === null ? [] : [value]),
    ...(before === null ? [] : [before]),
    ...(span ?? []),
  ]);
  const [least, most] = [Math.min(...reach), Math.max(...reach)];
  const length = most - least || 1;
  const edges = edgesOf(steps).filter(
    (edge) => toNumber(edge) > least - length * 0.6 && toNumber(edge) < most + length * 0.6,
  );
  const ends = [
    Math.min(least, ...edges.map(toNumber)) - length * 0.06,
    Math.max(most, ...edges.map(toNumber)) + length * 0.06,
  ] as const;
  const texts = rows.map(({ text }) => sheet.say(text));
  const grades = rows.map(({ grade }) => (grade === null ? '' : sheet.say(grade)));
  const valueWidth = Math.max(...texts.map((text) => textWidth(text, BODY, 600)));
  const gradeWidth = Math.max(...grades.map((text) => textWidth(text, 13, 600)), 0);
  const gradeRoom = gradeWidth === 0 || narrow ? 0 : gradeWidth + 26;
  const left = narrow ? 2 : Math.min(300, width * 0.36);
  const right = width - valueWidth - 16 - gradeRoom;
  const x = scale(ends, [left + 6, right - 8]);
  const head =
    edges.length === 0
      ? 0
      : sheet.spread(
          0,
          edges.map((edge) => ({
            x: x(toNumber(edge)),
            text: sheet.say(say.amount(edge, edgeDecimals(edges))),
            room: 90,
            style: { fill: 'ink-3' as const },
          })),
        );
  let y = head + 6;
  for (const [i, row] of rows.entries()) {
    const label = sheet.say(row.label);
    const grade = grades[i] ?? '';
    const beside = narrow && grade !== '' ? gradeWidth + 14 : 0;
    const room = narrow ? width - beside : left - 12;
    const used = sheet.heightOf(label, room, { size: BODY });
    const middle = narrow ? y + used + 11 : y + Math.max(used, 24) / 2;
    sheet.paragraph(0, narrow ? y : middle - used / 2, label, room, { size: BODY, fill: 'ink' });
    for (const edge of edges)
      sheet.line(x(toNumber(edge)), middle - 9, x(toNumber(edge)), middle + 9, 'line-strong', 1);
    sheet.line(left, middle, right, middle, 'line', 1);
    if (row.span !== null)
      sheet.rect(x(row.span[0]), middle - 2.5, Math.max(x(row.span[1]) - x(row.span[0]), 1), 5, 'line-strong');
    if (row.value === null) sheet.hatch(left + 4, middle - 6, 40, 12);
    else {
      if (row.before !== null) {
        sheet.line(x(row.before), middle, x(row.value), middle, 'line-strong', 1.5);
        sheet.openDot(x(row.before), middle);
      }
      sheet.mark(row.tone, x(row.value), middle, 5.5);
    }
    sheet.text(right + 8 + valueWidth, middle, texts[i] ?? '', {
      size: row.value === null ? 13 : BODY,
      weight: 600,
      fill: 'ink',
      align: 'right',
    });
    if (grade !== '') {
      if (narrow) sheet.text(width, y + 9, grade, { weight: 600, fill: textOf(row.tone), align: 'right' });
      else sheet.text(right + 8 + valueWidth + 18, middle, grade, { weight: 600, fill: textOf(row.tone) });
    }
    y += narrow ? used + 28 : Math.max(used, 24) + 8;
  }
  for (const note of notes) y += sheet.paragraph(0, y + 2, sheet.say(note), width, { fill: 'ink-3' });
}
