import { type BandTable, type Category, type Label, type Rational, toNumber } from '@berimbang/engine';
import type { Tone } from './sheet.js';

/** One band of a scale, from low to high. */
export interface Step {
  readonly code: string;
  readonly label: Label;
  /** Lower edge; the lowest step may have none. */
  readonly from: Rational | null;
  readonly tone: Tone;
}

/**
 * The bands of a table from low to high. A band has the colour that its scale gives it. A scale of scores without colours
 * (`scored`: more is better) gives the lower third red and the upper two fifths green; any other scale stays without.
 */
export function stepsOf(table: BandTable, scored: boolean): readonly Step[] {
  const { applied } = table;
  return [...applied].reverse().map(({ code, from }, rank) => {
    const category = table.categories.find((own) => own.code === code);
    return {
      code,
      label: category?.label ?? { id: code, en: code },
      from: from ?? null,
      tone: toneOf(category, scored ? (rank + 0.5) / applied.length : null),
    };
  });
}

function toneOf(category: Category | undefined, height: number | null): Tone {
  if (category?.status !== undefined) return category.status;
  if (height === null) return 'none';
  return height < 1 / 3 ? 'red' : height < 0.6 ? 'yellow' : 'green';
}

/** Edges between the steps, low to high, each once. */
export function edgesOf(steps: readonly Step[]): readonly Rational[] {
  const edges: Rational[] = [];
  for (const { from } of steps) {
    const last = edges.at(-1);
    if (from !== null && (last === undefined || last.n !== from.n || last.d !== from.d)) edges.push(from);
  }
  return edges;
}

/** Ends of a drawn scale: those that the table prints, else a step further than its outer edges; wide enough for `values`. */
export function endsOf(table: BandTable, values: readonly number[]): readonly [number, number] {
  const edges = edgesOf(stepsOf(table, false)).map(toNumber);
  const [first = 0, last = 1] = [edges[0], edges.at(-1)];
  const gaps = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
  const pad = gaps.length === 0 ? Math.max(Math.abs(first) / 2, 1) : Math.max(...gaps);
  const lows = table.printed.flatMap(({ low }) => (low === undefined ? [] : [toNumber(low)]));
  const highs = table.printed.flatMap(({ high }) => (high === undefined ? [] : [toNumber(high)]));
  const open = table.printed.some(({ high }) => high === undefined);
  const low =
    Math.min(...lows, first) < first ? Math.min(...lows) : first >= 0 ? Math.max(0, first - pad) : first - pad;
  const limit = table.limit === undefined ? [] : [toNumber(table.limit.value)];
  const high = Math.max(...limit, ...highs, last) > last && !open ? Math.max(...limit, ...highs) : last + pad;
  const [least, most] = [Math.min(low, ...values), Math.max(high, ...values)];
  const air = (most - least) * 0.03;
  return [least < low ? least - air : low, most > high ? most + air : high];
}
