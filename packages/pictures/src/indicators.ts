import { type Label, toNumber } from '@berimbang/engine';
import { edgeDecimals } from './band-place.js';
import { type Dot, type IndicatorDots, indicatorDots } from './indicator-dots.js';
import { edgesOf } from './ladder.js';
import type { Drawing } from './picture.js';
import type { Results } from './results.js';
import { type Sheet, scale, type Tone } from './sheet.js';
import { textWidth } from './text.js';
import * as say from './words.js';

/** Rows of the table beside the picture; the counts are of all. */
const MOST_ROWS = 200;
/** A column of marks is no taller. */
const TALLEST = 120;
const MARK_SIZES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * All indicators with an index of achievement on one axis, and how many have which status. `bare` leaves the counts and the names to
 * the page that it stands on.
 */
export function indicatorsPicture(results: Results, bare = false): readonly Drawing[] {
  const found = indicatorDots(results);
  const { dots, measured, counts, near, decimals } = found;
  if (measured.length === 0) return [];
  const facts = near.map((dot) => ({ label: say.both(dot.code), value: results.text(dot.found, decimals) }));
  const sentence = say.indicatorsFound(counts, dots.length);
  const more = facts.length === 0 ? null : say.closest(facts);
  return [
    {
      id: 'indicators',
      kind: 'indicators',
      title: say.WORDS.indicators,
      finding: more === null ? sentence : { id: `${sentence.id} ${more.id}.`, en: `${sentence.en} ${more.en}.` },
      nodes: dots.map((dot) => dot.found.address),
      data: {
        head: [say.WORDS.code, say.WORDS.indicator, say.WORDS.index, say.WORDS.status],
        rows: dots
          .slice(0, MOST_ROWS)
          .map(({ code, label, found: own, status, value }) => [
            say.both(code),
            label,
            results.text(own, decimals),
            value === null ? say.WORDS.notMeasured : status === null ? say.both('') : results.text(status),
          ]),
      },
      draw: (sheet) => draw(sheet, found, more, bare),
    },
  ];
}

function draw(sheet: Sheet, { measured, steps, counts, near }: IndicatorDots, note: Label | null, bare: boolean): void {
  const values = measured.map(({ value }) => value ?? 0);
  const edges = edgesOf(steps);
  const numbers = edges.map(toNumber);
  const gap = numbers.length > 1 ? Math.max(...numbers.slice(1).map((edge, i) => edge - (numbers[i] ?? 0))) : 20;
  const low = Math.min(...values, ...(numbers.length === 0 ? [] : [(numbers[0] ?? 0) - gap]));
  const high = Math.max(...values, ...(numbers.length === 0 ? [] : [(numbers.at(-1) ?? 0) + gap]));
  const radius = measured.length > 150 ? 2.5 : sheet.narrow ? 4 : 5;
  const x = scale([low, high], [radius + 6, sheet.width - radius - 6]);
  const step = radius * 2 + 1;
  const columns = new Map<number, Dot[]>();
  for (const dot of [...measured].sort((a, b) => (a.value ?? 0) - (b.value ?? 0))) {
    const at = Math.round(x(dot.value ?? 0) / step);
    columns.set(at, [...(columns.get(at) ?? []), dot]);
  }
  const tallest = Math.max(...[...columns.values()].map((own) => own.length));
  const size = MARK_SIZES.find((many) => Math.ceil(tallest / many) * step <= TALLEST) ?? 1000;
  const head = bare ? 4 : 20;
  const axis = head + Math.ceil(tallest / size) * step + 8;
  if (!bare || size > 1) sheet.text(0, 8, sheet.say(say.dotsOf(size)), { fill: 'ink-3' });
  for (const [at, own] of columns) {
    // Worst on top, so that an exception is not hidden under the rest.
    const order: readonly Tone[] = ['green', 'none', 'grey', 'yellow', 'red'];
    const sorted = size === 1 ? own : [...own].sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
    for (let i = 0; i * size < sorted.length; i += 1) {
      const group = sorted.slice(i * size, (i + 1) * size);
      const dot = group.at(-1);
      if (dot === undefined) continue;
      const place = size === 1 && own.length === 1 ? x(dot.value ?? 0) : at * step;
      sheet.mark(dot.tone, place, axis - 7 - radius - i * step, radius, size === 1 && near.includes(dot));
    }
  }
  for (const [i, band] of steps.entries()) {
    const left = band.from === null || i === 0 ? 0 : x(toNumber(band.from));
    const next = steps[i + 1]?.from;
    const right = next === undefined || next === null ? sheet.width : x(toNumber(next));
    sheet.rect(left + (i === 0 ? 0 : 1), axis - 3, right - left - 2, 5, 'band');
  }
  if (steps.length === 0) sheet.line(0, axis, sheet.width, axis, 'line-strong');
  const decimals = edgeDecimals(edges);
  const shown = edges.map((edge) => ({
    x: x(toNumber(edge)),
    text: sheet.say(say.amount(edge, decimals)),
    room: 90,
    style: { fill: 'ink-3' as const },
  }));
  const used =
    edges.length === 0 ? sheet.spread(axis + 6, endTexts(sheet, low, high, x)) : sheet.spread(axis + 6, shown);
  if (bare) return;
  let [left, y] = [0, axis + 6 + used + 16];
  for (const { label, count, tone } of counts) {
    const word = sheet.say(label);
    const width = 18 + textWidth(word, 14) + textWidth(` ${count}`, 14, 600) + 18;
    if (left > 0 && left + width > sheet.width) [left, y] = [0, y + 22];
    sheet.mark(tone, left + 6, y, 5);
    const figure = sheet.say(say.amount({ n: BigInt(count), d: 1n }, 0));
    const room = textWidth(figure, 14, 600);
    sheet.text(left + 17 + room, y, figure, { size: 14, weight: 600, fill: 'ink', align: 'right' });
    sheet.text(left + 22 + room, y, word, { size: 14 });
    left += width + 12;
  }
  if (note !== null) sheet.paragraph(0, y + 16, sheet.say(note), sheet.width, { fill: 'ink-3' });
}

function endTexts(
  sheet: Sheet,
  low: number,
  high: number,
  x: (value: number) => number,
): Parameters<Sheet['spread']>[1] {
  const text = (value: number): string => sheet.say(say.amount({ n: BigInt(Math.round(value)), d: 1n }, 0));
  return [low, high].map((value) => ({ x: x(value), text: text(value), room: 90, style: { fill: 'ink-3' } }));
}
