import type { AppliedBand, BandTable } from '../../rules/pack.js';
import { classify } from '../../scoring/bands.js';
import { tenTo } from '../../value/decimal.js';
import {
  add,
  compare,
  divide,
  equal,
  floorInteger,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  ZERO,
} from '../../value/rational.js';
import type { Real } from '../../value/real.js';
import type { Rounding } from '../../value/rounding.js';
import * as say from '../sentences.js';
import type { Fault } from './fault.js';
import { cdfOf, type IndexBounds, type Spread } from './index-interval.js';

/** Where a band begins for a value that has not been rounded yet; `open` where that very value is still below it. */
export interface UnroundedEdge {
  readonly at: Rational;
  readonly open: boolean;
}

/**
 * The edge of a band as an unrounded value meets it: 76.61 with a rounding to two decimals, half up, begins at 76.605.
 * A tie that rounds half to even may fall either way; one point carries no probability.
 */
export function unroundedEdge(from: Rational, inclusive: boolean, before?: Rounding): UnroundedEdge {
  if (before === undefined) return { at: from, open: !inclusive };
  const grain = before.decimals >= 0 ? rational(1n, tenTo(before.decimals)) : rational(tenTo(-before.decimals));
  const steps = divide(from, grain);
  const whole = floorInteger(steps);
  // The lowest rounded value that the band takes in.
  const first = multiply(rational(steps.d === 1n && inclusive ? whole : whole + 1n), grain);
  switch (before.mode) {
    case 'half-up':
    case 'half-even':
    case 'half-plus':
      return { at: subtract(first, divide(grain, rational(2))), open: false };
    case 'floor':
      return { at: first, open: false };
    case 'ceiling':
      return { at: subtract(first, grain), open: true };
    case 'truncate':
      return sign(first) > 0 ? { at: first, open: false } : { at: subtract(first, grain), open: true };
  }
}

/** An estimate of an index, its standard error, and how it is taken to spread. */
export interface IndexEstimate {
  readonly index: Rational;
  readonly se: Real;
  readonly spread: Spread;
  /** For t. */
  readonly df: number;
}

/**
 * Probability of each grade for the true index, taken to spread around the estimate by its standard error. What would lie
 * beyond an end of the scale counts for the grade at that end, so that the probabilities add to exactly 1; each is
 * right to 30 decimals. A table that leaves part of the scale without a grade is refused. Highest band first.
 */
export function gradeProbabilities(
  estimate: IndexEstimate,
  table: BandTable,
  bounds: IndexBounds,
): ReadonlyMap<string, Real> | Fault {
  const [low, high] = bounds;
  if (classify(table, low).code === null || classify(table, high).code === null) return { fault: say.gradesLeaveGap() };
  const found = new Map<string, Real>(table.applied.map((band) => [band.code, { value: ZERO, exact: true }]));
  const give = (code: string, value: Rational, exact: boolean): void => {
    const known = found.get(code) ?? { value: ZERO, exact: true };
    found.set(code, { value: add(known.value, value), exact: known.exact && exact });
  };
  if (sign(estimate.se.value) === 0) {
    const { code } = classify(table, estimate.index);
    if (code === null) return { fault: say.gradesLeaveGap() };
    give(code, ONE, true);
    return found;
  }
  const cdf = cdfOf(estimate.spread, estimate.df);
  if (cdf === null) return { fault: say.noQuantile(estimate.spread, estimate.df) };
  let above: Real = { value: ONE, exact: true };
  for (const band of table.applied) {
    const below = lessThanBand(band, table.before, estimate, bounds, cdf);
    const share = subtract(above.value, below.value);
    // Edges fall from band to band; noise in the last digits must not make a probability negative.
    if (sign(share) > 0) {
      give(band.code, share, above.exact && below.exact);
      above = below;
    }
  }
  return found;
}

/** Probability that the true index lies below a band, with what is beyond the scale put at its ends. */
function lessThanBand(
  band: AppliedBand,
  before: Rounding | undefined,
  { index, se }: IndexEstimate,
  [low, high]: IndexBounds,
  cdf: (x: Rational) => Real,
): Real {
  if (band.from === undefined) return { value: ZERO, exact: true };
  const { at, open } = unroundedEdge(band.from, band.inclusive, before);
  if (compare(at, low) < 0 || (equal(at, low) && !open)) return { value: ZERO, exact: true };
  if (compare(at, high) > 0 || (equal(at, high) && open)) return { value: ONE, exact: true };
  return cdf(divide(subtract(at, index), se.value));
}
