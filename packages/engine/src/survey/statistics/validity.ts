import { type Cell, numberCell, problemCell } from '../../value/cell.js';
import { studentQuantile } from '../../value/distribution.js';
import {
  add,
  compare,
  divide,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  ZERO,
} from '../../value/rational.js';
import { root } from '../../value/real.js';
import { type Scatter, totalWithout } from './scatter-shape.js';
import * as say from './sentences.js';

/**
 * Degrees of freedom behind the r table: n - 2 is right. `n` follows printed tables whose rows are headed by the number of
 * respondents but hold the values for as many degrees of freedom, as that of Sugiyono (2011) does for 100, 150 and 200.
 */
export const DEGREES = ['n-2', 'n'] as const;
export type Degrees = (typeof DEGREES)[number];

export interface ValidityRule {
  /** Two-tailed level of significance, such as 0.05. */
  readonly level: Rational;
  readonly degrees: Degrees;
}

/** Pearson's r of an item, with how it stands to the critical value. */
export interface Correlation {
  /** r to 30 digits, exact where it is a fraction. */
  readonly r: Cell;
  /** r squared; null where there is no r. */
  readonly squared: Rational | null;
  /** True where r is strictly greater than the critical r; null where one of them is not there. */
  readonly valid: boolean | null;
}

export interface ItemValidity {
  readonly item: string;
  readonly n: number;
  readonly critical: Cell;
  /** With the total of all items, the item itself among them. */
  readonly withTotal: Correlation;
  /** With the total of the other items (corrected item-total correlation): the item does not prop itself up. */
  readonly corrected: Correlation;
}

/** Smallest r that is significant: t / root(df + t^2), t the two-tailed critical value. With df = 2 it is 1 - level exactly. */
export function criticalCorrelation(n: number, { level, degrees }: ValidityRule): Cell {
  const df = degrees === 'n' ? n : n - 2;
  if (df < 1) return problemCell('undefined', say.tooFewForCritical(n));
  if (sign(level) <= 0 || compare(level, ONE) >= 0) return problemCell('outside-scale', say.levelOutside());
  // r is spread evenly from -1 to 1 with two degrees of freedom.
  if (df === 2) return numberCell(subtract(ONE, level));
  const t = studentQuantile(subtract(ONE, multiply(level, rational(1, 2))), df);
  if (t === null) return problemCell('outside-scale', say.levelOutside());
  const square = multiply(t.value, t.value);
  const r = root(divide(square, add(square, rational(df))), 2);
  return r === null ? problemCell('undefined', say.levelOutside()) : numberCell(r.value, false);
}

/** Item-total correlations of a scatter and their verdict, item by item. */
export function validity(scatter: Scatter, rule: ValidityRule): readonly ItemValidity[] {
  const known = new Map<number, Cell>();
  const criticalOf = (n: number): Cell => {
    const critical = known.get(n) ?? criticalCorrelation(n, rule);
    known.set(n, critical);
    return critical;
  };
  return scatter.items.map((item, i) => {
    const n = scatter.ns[i] ?? 0;
    const critical = criticalOf(n);
    const own = scatter.variances[i] ?? ZERO;
    const withTotal = scatter.withTotal[i] ?? ZERO;
    const rest = totalWithout(scatter, i);
    const few = scatter.items.length < 2 ? problemCell('undefined', say.tooFewItems(scatter.items.length)) : null;
    const constant = sign(own) === 0 ? problemCell('undefined', say.constantItem(item)) : null;
    const correlate = (product: Rational, total: Rational): Correlation => {
      if (few !== null || constant !== null) return { r: few ?? constant ?? critical, squared: null, valid: null };
      return correlation(product, own, total, critical, item);
    };
    return {
      item,
      n,
      critical,
      withTotal: correlate(withTotal, scatter.total),
      corrected: correlate(subtract(withTotal, own), rest),
    };
  });
}

function correlation(product: Rational, own: Rational, total: Rational, critical: Cell, item: string): Correlation {
  const none = (cell: Cell): Correlation => ({ r: cell, squared: null, valid: null });
  if (sign(total) === 0) return none(problemCell('undefined', say.constantTotal(item)));
  if (sign(total) < 0) return none(problemCell('undefined', say.contradictingPairs()));
  const squared = divide(multiply(product, product), multiply(own, total));
  if (compare(squared, ONE) > 0) return none(problemCell('undefined', say.contradictingPairs()));
  const size = root(squared, 2);
  if (size === null) return none(problemCell('undefined', say.contradictingPairs()));
  const r = numberCell(sign(product) < 0 ? negate(size.value) : size.value, size.exact);
  const valid =
    critical.kind !== 'number'
      ? null
      : sign(product) > 0 && compare(squared, multiply(critical.value, critical.value)) > 0;
  return { r, squared, valid };
}
