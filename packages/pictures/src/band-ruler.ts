import { type Label, type Place, type Rational, toNumber } from '@berimbang/engine';
import { type BandPlace, bandPlaceOf } from './band-place.js';
import { edgesOf, endsOf, type Step } from './ladder.js';
import { asPicture, type Drawing, type Picture } from './picture.js';
import { drawable, type Found, type Results } from './results.js';
import { BODY, type Sheet, SMALL, scale, type Tone } from './sheet.js';
import { textWidth } from './text.js';
import type { Token } from './theme.js';
import * as say from './words.js';

/** Most rulers of one scorecard besides its whole and its surveys. */
const MOST_OTHERS = 6;
/** Shown in pictures of their own. */
const ELSEWHERE = /^(perspective|indicator|objective)\./;

/** A ruler for each single value that has bands: the whole first, then surveys, then others. */
export function bandRulers(results: Results): readonly Drawing[] {
  return bandedNames(results).flatMap((name) => rulerDrawing(results, name) ?? []);
}

/** The nodes of single values that have bands: the whole first, then surveys, then the first of the others. */
export function bandedNames(results: Results): readonly string[] {
  const named = new Set<string>();
  for (const { definition } of results.evaluation.graph.nodes)
    if (definition.kind === 'band' && !ELSEWHERE.test(definition.of)) named.add(definition.of);
  const order = (name: string): number => (isWhole(results, name) ? 0 : name.startsWith('survey.') ? 1 : 2);
  let others = 0;
  return [...named]
    .sort((a, b) => order(a) - order(b))
    .filter((name) => {
      if (bandPlaceOf(results, name) === null) return false;
      if (order(name) === 2) others += 1;
      return others <= MOST_OTHERS;
    });
}

/** The ruler of one value in the bands that class it; null where nothing does. */
export function rulerOf(results: Results, name: string, place: Place): Picture | null {
  const drawing = rulerDrawing(results, name, false, place);
  return drawing === null ? null : asPicture(drawing);
}

function isWhole(results: Results, name: string): boolean {
  return results.definition(name)?.overall === true;
}

/** A value on the scale of its bands. `bare` leaves the value itself to the page that it stands on. */
export function rulerDrawing(results: Results, name: string, bare = false, at?: Place): Drawing | null {
  const own = bandPlaceOf(results, name, at);
  if (own === null) return null;
  const { place, found, category, label, shown, value, range, steps, current, near, away, edgeText } = own;
  const interval = intervalOf(results, name, place);
  const decimals = Math.max(results.decimals(found), 2);
  const figure = (number: Rational): Label => results.figure(name, number, decimals);
  const sentence =
    value === null || category === null
      ? say.notKnown(label, shown)
      : say.inBand(label, shown, results.text(category), away);
  return {
    id: `ruler.${name}`,
    kind: 'band-ruler',
    title: say.rulerTitle(label),
    finding:
      interval === null
        ? sentence
        : say.withInterval(sentence, figure(interval.low), figure(interval.high), interval.share),
    nodes: [found.address, ...(category === null ? [] : [category.address])],
    data: {
      head: [say.WORDS.band, say.WORDS.from, say.WORDS.value],
      rows: [...steps]
        .reverse()
        .map((step) => [
          step.label,
          step.from === null ? say.both('') : edgeText(step.from),
          step.code === current?.code ? shown : say.both(''),
        ]),
    },
    draw: (sheet) =>
      drawRuler(sheet, {
        bare,
        steps,
        current: current?.code ?? null,
        ends: endsOf(own.table, drawnValues(own)),
        value: drawable(found),
        range: range === null ? null : [toNumber(range.low), toNumber(range.high)],
        shown,
        near: near === null || away === null ? null : { edge: toNumber(near.edge), text: away },
        interval:
          interval === null
            ? null
            : { low: toNumber(interval.low), high: toNumber(interval.high), text: say.intervalOf(interval.share) },
        edgeText,
      }),
  };
}

function drawnValues({ value, range }: BandPlace): readonly number[] {
  return [...(value === null ? [] : [value]), ...(range === null ? [] : [range.low, range.high])].map(toNumber);
}

/** The interval that a node of the graph gives for this value, with its share. */
function intervalOf(
  results: Results,
  name: string,
  place: Place,
): { readonly low: Rational; readonly high: Rational; readonly share: Label } | null {
  for (const { definition } of results.evaluation.graph.nodes) {
    if (definition.kind !== 'interval' || definition.of !== name) continue;
    const [low, high]: (Found | null)[] = [
      results.find(`${definition.id}.low`, place),
      results.find(`${definition.id}.high`, place),
    ];
    if (low?.cell.kind !== 'number' || high?.cell.kind !== 'number') continue;
    const { n, d } = definition.confidence;
    return { low: low.cell.value, high: high.cell.value, share: say.amount({ n: n * 100n, d }, 0, '%') };
  }
  return null;
}

export const textOf = (tone: Tone): Token => (tone === 'none' ? 'ink' : `${tone}-text`);
export const shapeOf = (tone: Tone): Token => (tone === 'none' ? 'ink-3' : `${tone}-shape`);

interface Ruler {
  readonly bare: boolean;
  readonly steps: readonly Step[];
  readonly current: string | null;
  readonly ends: readonly [number, number];
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  readonly shown: Label;
  readonly near: { readonly edge: number; readonly text: Label } | null;
  readonly interval: { readonly low: number; readonly high: number; readonly text: Label } | null;
  readonly edgeText: (edge: Rational) => Label;
}

const BAR = 12;

function drawRuler(
  sheet: Sheet,
  { bare, steps, current, ends, value, range, shown, near, interval, edgeText }: Ruler,
): void {
  const x = scale(ends, [0.5, sheet.width - 0.5]);
  const top = value === null ? 26 : bare ? 40 : 52;
  if (value !== null) {
    // The value stands over its marker.
    if (!bare)
      sheet.spread(2, [
        { x: x(value), text: sheet.say(shown), room: sheet.width, style: { size: 16, weight: 600, fill: 'ink' } },
      ]);
    const bracket =
      interval ??
      (near === null ? null : { low: Math.min(near.edge, value), high: Math.max(near.edge, value), text: near.text });
    if (bracket !== null)
      drawBracket(sheet, x(bracket.low), x(bracket.high), x(value), top - 16, sheet.say(bracket.text));
  } else
    sheet.spread(2, [
      {
        x: range === null ? 0 : (x(range[0]) + x(range[1])) / 2,
        text: sheet.say(shown),
        room: sheet.width,
        style: { size: BODY, weight: 600, fill: 'ink' },
      },
    ]);
  for (const [i, step] of steps.entries()) {
    const left = step.from === null || i === 0 ? x(ends[0]) : x(toNumber(step.from));
    const next = steps[i + 1]?.from;
    const right = next === undefined || next === null ? x(ends[1]) : x(toNumber(next));
    sheet.rect(
      left + (i === 0 ? 0 : 1),
      top,
      right - left - (i === 0 ? 1 : 2),
      BAR,
      step.code === current ? shapeOf(step.tone) : 'band',
    );
  }
  if (value !== null) {
    sheet.rect(x(value) - 3.5, top - 5, 7, BAR + 10, 'page');
    sheet.rect(x(value) - 1.5, top - 5, 3, BAR + 10, 'ink');
  } else if (range !== null) {
    sheet.rect(x(range[0]), top - 3, x(range[1]) - x(range[0]), BAR + 6, 'page');
    sheet.hatch(x(range[0]), top - 3, Math.max(x(range[1]) - x(range[0]), 4), BAR + 6);
  }
  const edges = edgesOf(steps);
  const numbers = sheet.spread(
    top + BAR + 5,
    edges.map((edge) => ({
      x: x(toNumber(edge)),
      text: sheet.say(edgeText(edge)),
      room: 120,
      style: { fill: 'ink-3' as const },
    })),
  );
  sheet.spread(
    top + BAR + 7 + numbers,
    steps.map((step, i) => {
      const from = step.from === null || i === 0 ? ends[0] : toNumber(step.from);
      const next = steps[i + 1]?.from;
      const to = next === undefined || next === null ? ends[1] : toNumber(next);
      const own = step.code === current;
      return {
        x: (x(from) + x(to)) / 2,
        text: sheet.say(say.shortGrade(step.label)),
        room: Math.max(x(to) - x(from) - 8, 84),
        style: own ? { weight: 600, fill: textOf(step.tone) } : { fill: 'ink-3' as const },
      };
    }),
  );
}

/** From one place to another, with its words on the side where there is room. */
function drawBracket(sheet: Sheet, low: number, high: number, value: number, y: number, text: string): void {
  sheet.line(low, y, high, y, 'ink', 1.2);
  sheet.line(low, y - 4, low, y + 4, 'ink', 1.2);
  sheet.line(high, y - 4, high, y + 4, 'ink', 1.2);
  const style = { size: SMALL, fill: 'ink' } as const;
  const room = textWidth(text, SMALL) + 10;
  if (low > room) sheet.text(low - 7, y, text, { ...style, align: 'right' });
  else if (sheet.width - high > room) sheet.text(high + 7, y, text, style);
  else if (value > sheet.width / 2) sheet.text(0, 10, text, style);
  else sheet.text(sheet.width, 10, text, { ...style, align: 'right' });
}
