import {
  add,
  divide,
  equal,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from '../value/rational.js';
import { exponential, logarithm, type Real } from '../value/real.js';
import { roundTo } from '../value/rounding.js';

/** Largest value of Saaty's scale: with it one criterion can outweigh each other one by 9 at most. */
const SCALE_MAXIMUM = 9;
const DECIMALS = 30;

/**
 * Consensus of a group by Shannon alpha and beta entropy (Goepel 2013, as AHP-OS computes it):
 *
 *     S* = (1 / exp(H_beta) - c) / (1 - c),   c = exp(H_alpha,min) / n
 *
 * H_beta = H_gamma - H_alpha: the entropy of the mean weights less the mean entropy of the experts' weights. H_alpha,min is
 * the entropy of an expert for whom one criterion is 9 times each other. 1: all experts agree; 0: each of n experts puts
 * another criterion first by 9. Weights beyond the scale can give less than 0. Experts count alike, whatever weight the
 * group gives them: the published index knows none. Right to 30 decimals. Null for fewer than two experts or criteria.
 */
export function consensus(lists: readonly (readonly Rational[])[]): Real | null {
  const [first] = lists;
  const n = first?.length ?? 0;
  if (first === undefined || lists.length < 2 || n < 2) return null;
  if (lists.every((list) => list.every((value, i) => equal(value, first[i] ?? ZERO))))
    return { value: ONE, exact: true };
  const experts = rational(lists.length);
  const mean = first.map((_, i) => divide(sum(lists.map((list) => list[i] ?? ZERO)), experts));
  const top = rational(SCALE_MAXIMUM, n + SCALE_MAXIMUM - 1);
  const other = rational(1, n + SCALE_MAXIMUM - 1);
  const beta = subtract(entropy(mean), divide(sum(lists.map(entropy)), experts));
  const least = entropy([top, ...first.slice(1).map(() => other)]);
  const likeness = exponential(negate(beta));
  const spread = exponential(least);
  if (likeness === null || spread === null) return null;
  const floor = divide(spread.value, rational(n));
  const value = divide(subtract(likeness.value, floor), subtract(ONE, floor));
  return { value: roundTo(value, DECIMALS, 'half-even'), exact: false };
}

/** Shannon entropy of parts that add to 1, by natural logarithm; a part of 0 adds nothing. */
function entropy(parts: readonly Rational[]): Rational {
  return parts.reduce((total, part) => add(total, negate(multiply(part, logarithm(part)?.value ?? ZERO))), ZERO);
}
