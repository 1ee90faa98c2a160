import { absolute, compare, divide, isInteger, type Rational, rational } from '../value/rational.js';

/**
 * A grid is the whole multiples of a step, such as 1/100. A number on it is held as its count of steps, a whole number that
 * a double carries exactly up to 2^53; sums and products of counts stay exact as long as they stay below that.
 */
export const MOST_COUNT = 2 ** 53;

/**
 * Numerator and denominator below which one division of doubles and one addition of a half round their quotient exactly:
 * a quotient that is no tie lies at least 1/(2D) from one, further than both errors together.
 */
export const MOST_QUOTIENT = 2 ** 50;

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The coarsest step whose grid holds all of these numbers; null where there is none but zero. */
export function commonStep(values: readonly Rational[]): Rational | null {
  let step: Rational | null = null;
  for (const value of values) {
    if (value.n === 0n) continue;
    const own = absolute(value);
    step = step === null ? own : rational(gcd(step.n * own.d, own.n * step.d), step.d * own.d);
  }
  return step;
}

/** A number as a count of steps, or null where it lies between two or its count is too large. */
export function countOf(value: Rational, step: Rational): number | null {
  const count = divide(value, step);
  if (!isInteger(count)) return null;
  const double = Number(count.n);
  return Math.abs(double) < MOST_COUNT ? double : null;
}

/** The double next to a fraction, give or take `2 * ROUND_OFF` of it; infinite where doubles end. */
export function toDouble(value: Rational): number {
  const top = Number(value.n);
  const bottom = Number(value.d);
  if (Number.isFinite(top) && Number.isFinite(bottom)) return top / bottom;
  if (compare(absolute(value), HUGE) > 0) return value.n < 0n ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  // An end is too long for a double: the quotient is taken as a whole number of some 64 bits and moved back.
  const shift = 64 + lengthOf(value.d) - lengthOf(value.n);
  const quotient = shift >= 0 ? (value.n << BigInt(shift)) / value.d : value.n / (value.d << BigInt(-shift));
  return Number(quotient) * 2 ** -shift;
}

const HUGE = rational(10n ** 300n);

/** Length in bits, give or take four. */
function lengthOf(value: bigint): number {
  return value.toString(16).length * 4;
}

export function tenTo(decimals: number): Rational {
  return decimals >= 0 ? rational(10n ** BigInt(decimals)) : rational(1n, 10n ** BigInt(-decimals));
}
