import { normalCdf, normalQuantile, studentCdf, studentQuantile } from '../../value/distribution.js';
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
} from '../../value/rational.js';
import { type Real, settle } from '../../value/real.js';
import * as say from '../sentences.js';
import type { Fault } from './fault.js';
import { addReal } from './index-error.js';

/** How the estimate is taken to spread around the true index: Student's t with n - 1 degrees of freedom, or normal. */
export const SPREADS = ['t', 'normal'] as const;
export type Spread = (typeof SPREADS)[number];

/** Smallest and largest index that the scale allows. */
export type IndexBounds = readonly [Rational, Rational];

export interface IndexInterval {
  /** Of t or the normal distribution, at (1 + confidence) / 2. */
  readonly quantile: Real;
  /** quantile x standard error. */
  readonly margin: Real;
  readonly low: Real;
  readonly high: Real;
  /** Ends that would lie outside the scale and were set to its end. */
  readonly clipped: { readonly low: boolean; readonly high: boolean };
}

/** Below so many respondents an index close to an end of its scale has an interval that is too narrow. */
const FEW_NEAR_END = 100;
/** Close: within this share of the length of the scale (94 and above on a scale from 25 to 100). */
const NEAR_END = rational(2, 25);

/**
 * Whether an index lies so close to an end of its scale that, with so few respondents, the interval is too narrow: answers are
 * then skewed, and few samples show it. Limits from simulation (`script/proof coverage`).
 */
export function tooCloseToEnd(index: Rational, df: Rational, [low, high]: IndexBounds): boolean {
  if (compare(df, rational(FEW_NEAR_END - 1)) >= 0) return false;
  const margin = multiply(NEAR_END, subtract(high, low));
  return compare(subtract(index, low), margin) < 0 || compare(subtract(high, index), margin) < 0;
}

/** Probability that a variable of the spread lies below x; null where there are no such degrees of freedom. */
export function cdfOf(spread: Spread, df: number): ((x: Rational) => Real) | null {
  if (spread === 'normal') return normalCdf;
  if (studentCdf(ONE, df) === null) return null;
  return (x) => studentCdf(x, df) ?? normalCdf(x);
}

/**
 * index +- quantile x se, two-sided, cut at the ends of the scale. `df` is read for t only. A standard error of 0, from a
 * complete count or from answers that are all alike, gives the index itself twice.
 */
export function indexInterval(
  index: Rational,
  se: Real,
  df: number,
  { confidence, spread }: { readonly confidence: Rational; readonly spread: Spread },
  bounds: IndexBounds | null,
): IndexInterval | Fault {
  if (sign(confidence) <= 0 || compare(confidence, ONE) >= 0) return { fault: say.confidenceOutside() };
  const p = divide(add(ONE, confidence), rational(2));
  const quantile = spread === 'normal' ? normalQuantile(p) : studentQuantile(p, df);
  if (quantile === null) return { fault: say.noQuantile(spread, df) };
  const margin: Real =
    sign(se.value) === 0
      ? { value: se.value, exact: true }
      : settle({ value: multiply(quantile.value, se.value), exact: quantile.exact && se.exact });
  const middle: Real = { value: index, exact: true };
  const low = addReal(middle, { ...margin, value: negate(margin.value) });
  const high = addReal(middle, margin);
  const clipped = {
    low: bounds !== null && compare(low.value, bounds[0]) < 0,
    high: bounds !== null && compare(high.value, bounds[1]) > 0,
  };
  return {
    quantile,
    margin,
    low: bounds !== null && clipped.low ? { value: bounds[0], exact: true } : low,
    high: bounds !== null && clipped.high ? { value: bounds[1], exact: true } : high,
    clipped,
  };
}
