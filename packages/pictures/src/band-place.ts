import { type BandTable, classify, type Label, type Place, type Rational, subtract, toNumber } from '@berimbang/engine';
import { edgesOf, type Step, stepsOf } from './ladder.js';
import type { Found, Results } from './results.js';
import * as say from './words.js';

/** An edge that a value could cross, and how far away it is. */
export interface Edge {
  readonly above: boolean;
  readonly by: Rational;
  readonly edge: Rational;
}

/** A value, or the range that it can still take, on the scale of its bands. */
export interface BandPlace {
  readonly name: string;
  /** Where the value stands: a survey is shown in its last period. */
  readonly place: Place;
  readonly label: Label;
  readonly found: Found;
  readonly value: Rational | null;
  readonly range: { readonly low: Rational; readonly high: Rational } | null;
  /** What is written for the value. */
  readonly shown: Label;
  readonly table: BandTable;
  readonly steps: readonly Step[];
  readonly category: Found | null;
  /** The band that the value is in. */
  readonly current: Step | null;
  readonly near: Edge | null;
  /** The distance to the nearest edge, in words. */
  readonly away: Label | null;
  readonly edgeText: (edge: Rational) => Label;
}

/** Where a node's value stands among the bands that class it; null where nothing does, or there is neither a value nor a range. */
export function bandPlaceOf(results: Results, name: string, at?: Place): BandPlace | null {
  const place = at ?? (name.startsWith('survey.') ? (results.latest(name)[0] ?? {}) : {});
  const found = results.find(name, place);
  const bands = results.classedBy(name);
  if (found === null || bands === null) return null;
  const range = found.cell.kind === 'missing' ? (found.cell.range ?? null) : null;
  const value = found.cell.kind === 'number' ? found.cell.value : null;
  if (value === null && range === null) return null;
  const steps = results.stepsIn(name, bands.table);
  const category = results.find(bands.node, place);
  const code = category?.cell.kind === 'category' ? category.cell.code : null;
  const decimals = results.decimals(found);
  const figure = (number: Rational): Label => results.figure(name, number, decimals);
  const edgeText = (number: Rational): Label => say.amount(number, edgeDecimals(edgesOf(steps)));
  const near = value === null ? null : nearest(bands.table, value);
  const [period] = Object.values(place);
  return {
    name,
    place,
    label: period === undefined ? results.label(name) : say.ofMember(results.label(name), say.periodName(period)),
    found,
    value,
    range,
    shown: range === null ? results.text(found) : say.between(figure(range.low), figure(range.high)),
    table: bands.table,
    steps,
    category,
    current: steps.find((step) => step.code === code) ?? null,
    near,
    away: near === null ? null : awayText(near, decimals, edgeText),
    edgeText,
  };
}

function awayText({ above, by, edge }: Edge, decimals: number, edgeText: (edge: Rational) => Label): Label {
  if (by.n === 0n) return say.atEdge(edgeText(edge));
  return say.distance(say.amount(by, Math.max(decimals, edgeDecimals([edge]))), above, edgeText(edge));
}

function nearest(table: Parameters<typeof classify>[0], value: Rational): Edge | null {
  const { above, below } = classify(table, value);
  const edges = edgesOf(stepsOf(table, false));
  const at = (up: boolean): Edge | null => {
    const own = edges.reduce<Rational | null>((best, edge) => {
      const side = up ? toNumber(subtract(value, edge)) >= 0 : toNumber(subtract(edge, value)) >= 0;
      if (!side) return best;
      return best === null || Math.abs(toNumber(edge) - toNumber(value)) < Math.abs(toNumber(best) - toNumber(value))
        ? edge
        : best;
    }, null);
    return own === null ? null : { above: up, by: up ? subtract(value, own) : subtract(own, value), edge: own };
  };
  const up = above === null ? null : at(true);
  const down = below === null ? null : at(false);
  if (up === null || down === null) return up ?? down;
  return toNumber(up.by) <= toNumber(down.by) ? up : down;
}

/** Decimals that every edge needs, at most three. */
export function edgeDecimals(edges: readonly Rational[]): number {
  for (let decimals = 0; decimals < 3; decimals += 1)
    if (edges.every(({ n, d }) => (n * 10n ** BigInt(decimals)) % d === 0n)) return decimals;
  return 3;
}
