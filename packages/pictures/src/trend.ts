import { compare, type Label, type Rational, toNumber } from '@berimbang/engine';
import { edgeDecimals } from './band-ruler.js';
import { edgesOf } from './ladder.js';
import type { Drawing } from './picture.js';
import { drawable, type Found, type Results } from './results.js';
import { round, type Sheet, scale, type Tone } from './sheet.js';
import { textWidth } from './text.js';
import { LIGHT } from './theme.js';
import { type Series, seriesOf } from './trend-found.js';
import * as say from './words.js';

interface Point {
  readonly period: Label;
  readonly found: Found | null;
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  readonly target: number | null;
  readonly targetFound: Label | null;
  readonly tone: Tone;
  readonly text: Label;
}

/** A picture for each series of values over periods, with its targets. */
export function trendPictures(results: Results): readonly Drawing[] {
  return seriesOf(results).map((series) => trend(results, series));
}

function trend(results: Results, series: Series): Drawing {
  const { over, name, place } = series;
  const bands = results.bandsOf(name);
  const steps = results.stepsOf(name, /^(scorecard|perspective|survey|questionnaire)\./.test(name));
  const cells = over.members.map(({ code }) => results.find(name, { ...place, [over.name]: code }));
  const decimals = results.common(cells);
  const all = over.members.map(({ code, label }, i): Point => {
    const found = cells[i] ?? null;
    const at = { ...place, [over.name]: code };
    const category = bands === null ? null : results.find(bands.node, at);
    const own = category?.cell.kind === 'category' ? category.cell.code : null;
    const range = found?.cell.kind === 'missing' ? found.cell.range : undefined;
    const aim = targetAt(results, series, at);
    return {
      period: say.periodName(code, label),
      found,
      value: drawable(found),
      range: range === undefined ? null : [toNumber(range.low), toNumber(range.high)],
      target: aim === null ? null : toNumber(aim.value),
      targetFound: aim === null ? null : aim.text,
      tone: steps.find((step) => step.code === own)?.tone ?? 'none',
      text:
        range === undefined
          ? results.text(found, decimals)
          : say.between(results.figure(name, range.low, decimals), results.figure(name, range.high, decimals)),
    };
  });
  const points = worthShowing(all);
  const label = titleOf(results, series);
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const targets = points.some(({ target }) => target !== null);
  const unit = results.definition(name)?.unit;
  return {
    id: `trend.${series.id}`,
    kind: 'trend',
    title: say.trendTitle(label),
    finding: first === undefined || last === undefined ? say.WORDS.empty : found(first, last, points),
    nodes: points.flatMap((point) => (point.found === null ? [] : [point.found.address])),
    data: {
      head: [say.WORDS.period, targets ? say.WORDS.realised : say.WORDS.value, ...(targets ? [say.WORDS.target] : [])],
      rows: points.map(({ period, text, targetFound }) => [
        period,
        text,
        ...(targets ? [targetFound ?? say.WORDS.empty] : []),
      ]),
    },
    draw: (sheet) => draw(sheet, points, bands === null ? [] : edgesOf(steps), (point) => short(point, decimals, unit)),
  };
}

function found(first: Point, last: Point, points: readonly Point[]): Label {
  const gaps = points.filter(({ value }) => value === null).length;
  const named = ({ period, text }: Point): say.Named => ({ label: period, value: text });
  if (first === last) return say.onlyOne(named(last));
  const [a, b] = [first.found?.cell, last.found?.cell];
  const direction = a?.kind === 'number' && b?.kind === 'number' ? compare(b.value, a.value) : 0;
  return say.trendFound({
    first: named(first),
    last: named(last),
    direction: direction < 0 ? -1 : direction > 0 ? 1 : 0,
    target: last.targetFound,
    gaps,
  });
}

function short({ found, text }: Point, decimals: number, unit: string | undefined): Label {
  return found?.cell.kind === 'number' ? say.shortAmount(found.cell.value, decimals, unit) : text;
}

/** An indicator by its own name; a member of a further dimension beside the node's. */
function titleOf(results: Results, { id, name, place }: Series): Label {
  const code = id.startsWith('indicator.') ? id.slice('indicator.'.length) : null;
  if (code !== null) {
    const member = results.dimension('indicator')?.members.find((own) => own.code === code);
    const label = member?.label ?? say.both('');
    return { id: `${code} ${label.id}`.trim(), en: `${code} ${label.en}`.trim() };
  }
  const label = results.label(name);
  const [at] = Object.entries(place);
  if (at === undefined) return label;
  const member = results.dimension(at[0])?.members.find((own) => own.code === at[1]);
  return say.ofMember(label, member?.label ?? say.both(at[1]));
}

/** The target at a place: a number, or the lower edge of the band that a grade names. */
function targetAt(
  results: Results,
  { name, target }: Series,
  place: Readonly<Record<string, string>>,
): { readonly value: Rational; readonly text: Label } | null {
  if (target === null) return null;
  const aim = results.find(target, place);
  if (aim?.cell.kind === 'number') return { value: aim.cell.value, text: results.text(aim) };
  if (aim?.cell.kind !== 'category') return null;
  const { code } = aim.cell;
  const step = results.stepsOf(name, true).find((own) => own.code === code);
  return step === undefined || step.from === null ? null : { value: step.from, text: step.label };
}

/** Without the periods before the first and after the last that say anything. */
function worthShowing(points: readonly Point[]): readonly Point[] {
  const says = ({ value, range }: Point): boolean => value !== null || range !== null;
  const first = points.findIndex(says);
  const last = points.findLastIndex(says);
  return first < 0 ? points : points.slice(first, last + 1);
}

const PLOT = 110;

function draw(
  sheet: Sheet,
  points: readonly Point[],
  edges: readonly Rational[],
  figure: (point: Point) => Label,
): void {
  const reach = points.flatMap(({ value, target, range }) => [
    ...(value === null ? [] : [value]),
    ...(target === null ? [] : [target]),
    ...(range ?? []),
  ]);
  const [least, most] = [Math.min(...reach), Math.max(...reach)];
  const span = most - least || Math.abs(most) * 0.1 || 1;
  const near = edges.filter((edge) => toNumber(edge) >= least - span && toNumber(edge) <= most + span);
  const numbers = near.map(toNumber);
  const [low, high] = [Math.min(least, ...numbers), Math.max(most, ...numbers)];
  const pad = (high - low || span) * 0.08;
  const ends: readonly [number, number] = [low - pad, high + pad];
  const lastAim = [...points].reverse().find(({ target }) => target !== null);
  const aimText = lastAim?.targetFound == null ? '' : sheet.say(say.targetAt(lastAim.targetFound));
  const edgeText = near.map((edge) => sheet.say(say.amount(edge, edgeDecimals(near))));
  const known = points.filter(({ value }) => value !== null);
  const final = known.at(-1);
  const finalText = final === undefined ? '' : sheet.say(figure(final));
  const right = Math.max(...edgeText.map((text) => textWidth(text, 13)), 0) + (near.length > 0 ? 8 : 4);
  const top = 30;
  const bottom = top + PLOT;
  const left = 4;
  const width = sheet.width - right - left;
  const slot = width / points.length;
  const x = (i: number): number => left + slot * (i + 0.5);
  const y = scale(ends, [bottom, top]);
  sheet.chart(
    {
      grid: { left, right, top, height: PLOT, containLabel: false },
      xAxis: { type: 'category', data: points.map(({ period }) => sheet.say(period)), show: false },
      yAxis: { type: 'value', min: ends[0], max: ends[1], show: false },
    },
    [line(points)],
  );
  for (const [i, edge] of near.entries()) {
    sheet.line(left, y(toNumber(edge)), sheet.width - right, y(toNumber(edge)), 'line');
    sheet.text(sheet.width, y(toNumber(edge)), edgeText[i] ?? '', { fill: 'ink-3', align: 'right' });
  }
  sheet.line(left, bottom, sheet.width - right, bottom, 'line-strong');
  const tick = Math.min(slot * 0.7, 34) / 2;
  for (const [i, point] of points.entries()) {
    if (point.target !== null) sheet.line(x(i) - tick, y(point.target), x(i) + tick, y(point.target), 'ink', 1.6);
    if (point.range !== null)
      sheet.hatch(
        x(i) - Math.min(tick, 9),
        y(point.range[1]),
        Math.min(tick, 9) * 2,
        Math.max(y(point.range[0]) - y(point.range[1]), 6),
      );
    else if (point.value === null) sheet.mark('grey', x(i), bottom - 8, 4);
  }
  // Figures over the first and the last value; the target's words in the corner that is left.
  const shown = [...new Set([known[0], final])].flatMap((point) =>
    point === undefined ? [] : [{ point, at: points.indexOf(point) }],
  );
  const used = sheet.spread(
    4,
    shown.map(({ point, at }) => ({
      x: x(at),
      text: point === final ? finalText : sheet.say(figure(point)),
      room: sheet.width,
      style: { weight: 600, fill: 'ink' as const },
    })),
  );
  for (const { point, at } of shown) {
    if (point.value !== null)
      sheet.line(x(at), 4 + Math.min(used, 16) + 2, x(at), y(point.value) - 8, 'line-strong', 0.75);
  }
  const below = periods(sheet, points, x, bottom + 6);
  if (aimText !== '') {
    sheet.line(left, bottom + 6 + below + 10, left + 16, bottom + 6 + below + 10, 'ink', 1.6);
    sheet.text(left + 22, bottom + 6 + below + 10, aimText, { fill: 'ink-3' });
  }
}

const SYMBOLS: Readonly<Record<Tone, string>> = {
  green: 'circle',
  yellow: 'triangle',
  red: 'diamond',
  grey: 'emptyCircle',
  none: 'circle',
};

function line(points: readonly Point[]): object {
  const size = points.length > 30 ? 5 : 8;
  return {
    type: 'line',
    silent: true,
    clip: false,
    z: 2,
    connectNulls: false,
    showAllSymbol: true,
    lineStyle: { color: LIGHT['ink-2'], width: 1.5 },
    data: points.map(({ value, tone, found }) => ({
      value: value === null ? null : round2(value),
      name: found?.address ?? '',
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

const round2 = (value: number): number => Number(value.toPrecision(8));

/** Names of periods, as many as fit, the last always. */
function periods(sheet: Sheet, points: readonly Point[], x: (i: number) => number, top: number): number {
  const texts = points.map(({ period }) => sheet.say(period));
  const widest = Math.max(...texts.map((text) => textWidth(text, 13))) + 10;
  const slot = points.length > 1 ? x(1) - x(0) : sheet.width;
  const every = Math.max(1, Math.ceil(widest / slot));
  const last = points.length - 1;
  const items = texts.flatMap((text, i) =>
    (last - i) % every === 0
      ? [{ x: round(x(i)), text, room: Math.max(slot, widest), style: { fill: 'ink-3' as const } }]
      : [],
  );
  const fitting = items.filter(
    ({ x: own, text }, i) => i > 0 || own - textWidth(text, 13) / 2 > -6 || items.length < 3,
  );
  return sheet.spread(top, fitting);
}
