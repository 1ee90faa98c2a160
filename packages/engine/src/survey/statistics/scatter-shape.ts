import { add, type Rational, rational, subtract, ZERO } from '../../value/rational.js';
import type { Fault } from './fault.js';

/**
 * What to do with missing answers: leave out every respondent who misses one of the items (`listwise`), take each
 * covariance over those who answered both its items (`pairwise`, as R's psych package does), or put the item's median in.
 */
export const MISSING_ANSWERS = ['listwise', 'pairwise', 'item-median'] as const;
export type MissingAnswers = (typeof MISSING_ANSWERS)[number];

/** Sum of squares over n - 1, or over n. Alpha and r are the same by both unless answers are missing pairwise. */
export const VARIANCES = ['sample', 'population'] as const;
export type VarianceKind = (typeof VARIANCES)[number];

/**
 * Variances of the items and covariances of each with the total of all: enough for alpha and for item-total r. The
 * total's variance is the sum of the covariances.
 */
export interface Scatter {
  readonly items: readonly string[];
  readonly missing: MissingAnswers;
  readonly variance: VarianceKind;
  /** Respondents that remain; pairwise, the fewest behind any pair of items. */
  readonly n: number;
  /** By item: respondents behind its figures; pairwise, the fewest it shares with another item. */
  readonly ns: readonly number[];
  readonly variances: readonly Rational[];
  readonly withTotal: readonly Rational[];
  readonly total: Rational;
  /** False where the sums of pairwise covariances were cut to 44 digits. */
  readonly exact: boolean;
  /** Answers that the item's median stands for. */
  readonly filled: number;
}

/** Why there is no scatter, and the respondents that remained. */
export interface NoScatter extends Fault {
  readonly n: number;
}

/** The scatter without one of its items, for alpha if deleted and for corrected r: variance of the total of the others. */
export function totalWithout(scatter: Scatter, i: number): Rational {
  const own = scatter.withTotal[i] ?? ZERO;
  return add(subtract(scatter.total, add(own, own)), scatter.variances[i] ?? ZERO);
}

/** Fewest respondents that a variance needs. */
export function leastFor(variance: VarianceKind): number {
  return variance === 'sample' ? 2 : 1;
}

/** n (n - 1), or n squared, in squared units of a table. */
export function divisorOf(n: number, variance: VarianceKind, per: number): bigint {
  return BigInt(n) * BigInt(variance === 'sample' ? n - 1 : n) * BigInt(per) * BigInt(per);
}

/** (n sum(xy) - sum(x) sum(y)) / (n (n - 1)), or over n squared. The sums are whole doubles, hence exact. */
export function covariance(n: number, x: number, y: number, products: number, divisor: bigint): Rational {
  return rational(BigInt(n) * BigInt(products) - BigInt(x) * BigInt(y), divisor);
}
