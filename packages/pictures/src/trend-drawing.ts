import { type Label, type Rational, toNumber } from '@berimbang/engine';
import { edgeDecimals } from './band-place.js';
import { type Sheet, SMALL, scale, type Tone } from './sheet.js';
import { textWidth } from './text.js';
import { LIGHT } from './theme.js';
import * as say from './words.js';

/** One period of a trend. */
export interface TrendPoint {
  readonly period: Label;
  readonly address: string;
  readonly value: number | null;
  /** Not there yet: after the period shown. */
  readonly ahead: boolean;
  /** Where a missing value must lie. */
  readonly range: readonly [number, number] | null;
  readonly target: number | null;
  readonly targetText: Label | null;
  readonly tone: Tone;
  readonly text: Label;
  /** The text in little room. */
  readonly short: Label;
}

const PLOT = 132;
/** Room in the plot for figures over and under the marks. */
const AIR = 27;
const WIDEST_SLOT = 170;

/**
 * A line over periods with a tick at each target, on the edges of its bands; figures stand at the marks. `trajectory`: the ticks are
 * joined, as the way that was planned.
 */
export function drawTrend(
  sheet: Sheet,
  points: readonly TrendPoint[],
  edges: readonly Rational[],
  trajectory = false,
): void {
  const reach = points.flatMap(({ value, target, range }) => [
    ...(value === null ? [] : [value]),
    ...(target === null ? [] : [target]),
    ...(range ?? []),
  ]);
  const [least, most] = [Math.min(...reach), Math.max(...reach)];
  const span = most - least || Math.abs(most) * 0.1 || 1;
  const near = edges.filter((edge) => toNumber(edge) >= least - span * 0.6 && toNumber(edge) <= most + span * 0.6);
  const numbers = near.map(toNumber);
  const [low, high] = [Math.min(least, ...numbers), Math.max(most, ...numbers)];
  const pad = high === low ? span * 0.1 : 0;
  const ends: readonly [number, number] = [low - pad, high + pad];
  const [top, bottom] = [2, 2 + PLOT];
  const y = scale(ends, [bottom - AIR, top + AIR]);
  const edgeTexts = near.map((edge) => sheet.say(say.amount(edge, edgeDecimals(near))));
  const room = near.length === 0 ? 0 : Math.max(...edgeTexts.map((text) => textWidth(text, SMALL))) + 8;
  const width = Math.min(sheet.width - room, points.length * WIDEST_SLOT);
  const slot = width / points.length;
  const x = (i: number): number => slot * (i + 0.5);
  const perPixel = (ends[1] - ends[0]) / (PLOT - 2 * AIR);
  sheet.chart(
    {
      grid: { left: 0, width, top, height: PLOT, containLabel: false },
      xAxis: { type: 'category', data: points.map(({ period }) => sheet.say(period)), show: false },
      yAxis: { type: 'value', min: ends[0] - AIR * perPixel, max: ends[1] + AIR * perPixel, show: false },
    },
    [...(trajectory ? [planned(points)] : []), line(points)],
  );
  drawEdges(sheet, numbers.map(y), edgeTexts, width, room);
  sheet.line(0, bottom, width, bottom, 'line-strong');
  const half = Math.min(slot * 0.7, 34) / 2;
  const ticks = points.map(({ target }, i) => {
    if (target === null) return null;
    sheet.line(x(i) - half, y(target), x(i) + half, y(target), 'ink', 1.6);
    return y(target);
  });
  for (const [i, { value, range }] of points.entries()) {
    const wide = Math.min(half, 9);
    if (range !== null) sheet.hatch(x(i) - wide, y(range[1]), wide * 2, Math.max(y(range[0]) - y(range[1]), 6));
    else if (value === null && points[i]?.ahead !== true) sheet.mark('grey', x(i), bottom - 8, 4);
  }
  drawFigures(sheet, points, x, y, ticks, slot);
  const below = drawPeriods(sheet, points, x, slot, bottom + 6);
  drawKeys(sheet, points, bottom + 6 + below);
}

/** Hairlines at the edges of the bands; an edge whose words would touch the one before stays without. */
function drawEdges(
  sheet: Sheet,
  places: readonly number[],
  texts: readonly string[],
  width: number,
  room: number,
): void {
  let last = Number.POSITIVE_INFINITY;
  for (const [i, at] of places.entries()) {
    sheet.line(0, at, width, at, 'line');
    if (last - at < SMALL + 2) continue;
    sheet.text(width + room, at, texts[i] ?? '', { fill: 'ink-3', align: 'right' });
    last = at;
  }
}

/** Figures at all marks where there is room, else at the first and the last; away from the line and from the target. */
function drawFigures(
  sheet: Sheet,
  points: readonly TrendPoint[],
  x: (i: number) => number,
  y: (value: number) => number,
  ticks: readonly (number | null)[],
  slot: number,
): void {
  const texts = points.map(({ short }) => sheet.say(short));
  const known = points.flatMap(({ value }, i) => (value === null ? [] : [i]));
  const fits = known.every((i) => textWidth(texts[i] ?? '', SMALL, 600) + 8 <= slot);
  const shown = fits ? known : [...new Set([known[0], known.at(-1)])];
  for (const i of shown) {
    const value = points[i ?? -1]?.value ?? null;
    if (i === undefined || value === null) continue;
    const beside = [points[i - 1]?.value ?? null, points[i + 1]?.value ?? null].filter((own) => own !== null);
    const valley = beside.length > 0 && beside.every((own) => own > value);
    const at = (below: boolean): number => y(value) + (below ? 15 : -15);
    const hit = (below: boolean): boolean => Math.abs((ticks[i] ?? Number.POSITIVE_INFINITY) - at(below)) < 9;
    const below = hit(valley) && !hit(!valley) ? !valley : valley;
    const text = texts[i] ?? '';
    const room = textWidth(text, SMALL, 600) / 2;
    const [left, right] = [points[i - 1]?.value ?? null, points[i + 1]?.value ?? null];
    // On a slope the figure keeps to the side where the line is not.
    const slope =
      left === null || right === null || !fits
        ? 0
        : Math.sign(right - value) === Math.sign(value - left)
          ? Math.sign(left - right)
          : 0;
    const away = slope * (below ? -1 : 1) * Math.min(room * 0.6, (slot - room * 2) / 2);
    const middle = Math.min(Math.max(x(i) + away, room), sheet.width - room);
    sheet.text(middle, at(below), text, { weight: 600, fill: 'ink', align: 'center', halo: true });
  }
}

/** Names of periods, as many as fit, the last always. */
function drawPeriods(
  sheet: Sheet,
  points: readonly TrendPoint[],
  x: (i: number) => number,
  slot: number,
  top: number,
): number {
  const texts = points.map(({ period }) => sheet.say(period));
  const every = Math.max(1, Math.ceil((Math.max(...texts.map((text) => textWidth(text, SMALL))) + 10) / slot));
  let free = sheet.width;
  const shown: number[] = [];
  let i = points.length - 1;
  while (i >= 0) {
    const half = textWidth(texts[i] ?? '', SMALL) / 2;
    const middle = Math.min(Math.max(x(i), half), sheet.width - half);
    const fits = middle + half <= free && (middle === x(i) || shown.length === 0);
    if (fits) {
      shown.unshift(i);
      free = middle - half - 8;
    }
    // The last one stands further left than its point: where the next has no room, the one before it has.
    i -= fits ? every : 1;
  }
  return sheet.spread(
    top,
    shown.map((i) => ({ x: x(i), text: texts[i] ?? '', room: 400, style: { fill: 'ink-3' as const } })),
  );
}

/** What the ticks are, where there are any; what a ring or a hatched box says. */
function drawKeys(sheet: Sheet, points: readonly TrendPoint[], top: number): void {
  const aims = points.filter(({ target }) => target !== null);
  const last = aims.at(-1);
  let y = top + 12;
  if (last?.targetText != null) {
    const same = aims.every(({ target }) => target === last.target);
    const aim = same ? say.targetAt(last.targetText) : say.lastTargetAt(last.targetText);
    sheet.line(0, y, 16, y, 'ink', 1.6);
    sheet.text(22, y, sheet.say(aim), { fill: 'ink-3' });
    y += 20;
  }
  const gone = points.filter(({ value, ahead }) => value === null && !ahead);
  const ranged = gone.find(({ range }) => range !== null);
  const plain = gone.find(({ range }) => range === null);
  if (ranged !== undefined) {
    sheet.hatch(1, y - 6, 14, 12);
    sheet.text(22, y, sheet.say(ranged.text), { fill: 'ink-3' });
    y += 20;
  }
  if (plain !== undefined) {
    sheet.mark('grey', 8, y, 4);
    sheet.text(22, y, sheet.say(plain.text), { fill: 'ink-3' });
  }
}

const SYMBOLS: Readonly<Record<Tone, string>> = {
  green: 'circle',
  yellow: 'triangle',
  red: 'diamond',
  grey: 'emptyCircle',
  none: 'circle',
};

function planned(points: readonly TrendPoint[]): object {
  return {
    type: 'line',
    silent: true,
    clip: false,
    z: 1,
    connectNulls: true,
    showSymbol: false,
    lineStyle: { color: LIGHT['ink-3'], width: 1, type: [3, 3] },
    data: points.map(({ target }) => target),
  };
}

function line(points: readonly TrendPoint[]): object {
  const size = points.length > 30 ? 5 : 8;
  return {
    type: 'line',
    silent: true,
    clip: false,
    z: 2,
    connectNulls: false,
    showAllSymbol: true,
    lineStyle: { color: LIGHT['ink-2'], width: 1.5 },
    data: points.map(({ value, tone, address }) => ({
      value,
      name: address,
      symbol: SYMBOLS[tone],
      symbolSize: tone === 'red' ? size + 2 : size,
      itemStyle: {
        color: tone === 'none' ? LIGHT.ink : LIGHT[`${tone}-shape`],
        borderColor: LIGHT.page,
        borderWidth: 1,
      },
    })),
  };
}
