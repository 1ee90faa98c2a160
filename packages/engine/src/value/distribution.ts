import { tenTo } from './decimal.js';
import {
  absolute,
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
} from './rational.js';
import { exponential, logarithm, type Real, root, settle } from './real.js';

/**
 * Normal and Student t distributions by BigInt fixed point. A probability is within 10^-40 of the true one; a quantile is
 * right to 30 significant digits. Nothing throws: what lies outside the stated domain is null.
 */

/** Quantiles are given for probabilities at least this far from 0 and from 1. */
const SMALLEST_TAIL: Rational = rational(1n, tenTo(10));
/** Most degrees of freedom of the t distribution. */
const MOST_DEGREES = 1_000_000;

const DIGITS = 64;
const SCALE = tenTo(DIGITS);
const PI = rational(31415926535897932384626433832795028841971693993751058209749445923n, tenTo(64));
const HALF = rational(1, 2);
const ALL: Central = { area: ONE, density: ZERO };

/** Probability that a variable lies between -x and x, for x >= 0, and the derivative of that by x. */
interface Central {
  readonly area: Rational;
  readonly density: Rational;
}

const fixed = (value: Rational): bigint => (value.n * SCALE) / value.d;
const settled = (value: Rational): Rational => settle({ value, exact: false }).value;

/** Sum of a series of positive terms that starts at 1; `next` gives the term after the i-th. */
function series(next: (term: bigint, i: bigint) => bigint): Rational {
  let term = SCALE;
  let total = SCALE;
  for (let i = 0n; term !== 0n; i += 1n) {
    term = next(term, i);
    total += term;
  }
  return rational(total, SCALE);
}

const ROOT_OF_TWO_PI = root(multiply(rational(2), PI), 2)?.value ?? ONE;

/** Abramowitz & Stegun 26.2.11: the area is 2 phi(x) (x + x^3/3 + x^5/(3 x 5) + ...). */
function normalCentral(x: Rational): Central {
  // Beyond 14 the two tails together hold less than 10^-43.
  if (compare(x, rational(14)) > 0) return ALL;
  const square = multiply(x, x);
  const height = exponential(multiply(square, rational(-1, 2)))?.value ?? ZERO;
  const density = settled(divide(multiply(rational(2), height), ROOT_OF_TWO_PI));
  const step = fixed(square);
  const sum = series((term, i) => (term * step) / (SCALE * (2n * i + 3n)));
  return { area: settled(multiply(multiply(density, x), sum)), density };
}

/** 1 / B(1/2, df/2) from the central binomial ratio (2m)! / (m! m! 4^m), m = floor(df/2). */
function inverseBeta(df: number): Rational {
  const m = BigInt(Math.floor(df / 2));
  let ratio = SCALE;
  for (let j = 1n; j <= m; j += 1n) ratio = (ratio * (2n * j - 1n)) / (2n * j);
  const binomial = rational(ratio, SCALE);
  return settled(df % 2 === 0 ? multiply(rational(m), binomial) : divide(ONE, multiply(PI, binomial)));
}

/**
 * Incomplete beta function I_x(1/2, df/2) at x = t^2 / (df + t^2) (Abramowitz & Stegun 26.7.1), by the series of
 * positive terms 26.5.4: from the centre where t is small against the root of df, else from the far end (26.5.2).
 */
function studentCentral(t: Rational, df: number, beta: Rational): Central {
  const square = multiply(t, t);
  const whole = add(square, rational(df));
  const near = divide(square, whole);
  const far = divide(rational(df), whole);
  const exponent = multiply(logarithm(far)?.value ?? ZERO, rational(df, 2));
  // Below e^-110 the tails hold less than 10^-44.
  if (compare(exponent, rational(-110)) < 0) return ALL;
  const power = exponential(settled(exponent))?.value ?? ZERO;
  const scaled = settled(multiply(power, beta));
  const rootOfWhole = root(whole, 2)?.value ?? ONE;
  const density = settled(divide(multiply(rational(2), scaled), rootOfWhole));
  const sine = settled(divide(t, rootOfWhole));
  const n = BigInt(df);
  if (compare(far, rational(9, 10)) > 0) {
    const x = fixed(near);
    const sum = series((term, i) => (((term * (n + 1n + 2n * i)) / (3n + 2n * i)) * x) / SCALE);
    return { area: settled(multiply(multiply(multiply(rational(2), sine), scaled), sum)), density };
  }
  const x = fixed(far);
  const sum = series((term, i) => (((term * (n + 1n + 2n * i)) / (n + 2n + 2n * i)) * x) / SCALE);
  const tails = multiply(multiply(multiply(rational(2, df), sine), scaled), sum);
  return { area: subtract(ONE, settled(tails)), density };
}

/** From the area between -x and x to the probability below x. */
function below(x: Rational, central: (size: Rational) => Central): Real {
  if (sign(x) === 0) return { value: HALF, exact: true };
  const half = multiply(central(absolute(x)).area, HALF);
  return { value: add(HALF, sign(x) < 0 ? negate(half) : half), exact: false };
}

/**
 * The x with probability p below it. The area between -x and x is concave in x >= 0, so Newton's steps from 0 rise to the
 * root and never pass it.
 */
function quantile(p: Rational, central: (size: Rational) => Central): Real | null {
  if (compare(p, SMALLEST_TAIL) < 0 || compare(subtract(ONE, p), SMALLEST_TAIL) < 0) return null;
  const wanted = absolute(subtract(multiply(rational(2), p), ONE));
  if (sign(wanted) === 0) return { value: ZERO, exact: true };
  let x = ZERO;
  for (let i = 0; i < 200; i += 1) {
    const { area, density } = central(x);
    const step = settled(divide(subtract(wanted, area), density));
    x = settled(add(x, step));
    if (compare(multiply(absolute(step), rational(tenTo(33))), x) < 0) break;
  }
  return { value: compare(p, HALF) < 0 ? negate(x) : x, exact: false };
}

/** Probability that a standard normal variable lies below x. */
export function normalCdf(x: Rational): Real {
  return below(x, normalCentral);
}

/** The x with probability p of the standard normal distribution below it; null within `SMALLEST_TAIL` of 0 and 1. */
export function normalQuantile(p: Rational): Real | null {
  return quantile(p, normalCentral);
}

/** Student's t with `df` degrees of freedom; null where `df` is no whole number from 1 to `MOST_DEGREES`. */
function student(df: number): ((size: Rational) => Central) | null {
  if (!Number.isInteger(df) || df < 1 || df > MOST_DEGREES) return null;
  const beta = inverseBeta(df);
  return (size) => studentCentral(size, df, beta);
}

/** Probability that a t variable with `df` whole degrees of freedom lies below t; null outside 1 to `MOST_DEGREES`. */
export function studentCdf(t: Rational, df: number): Real | null {
  const central = student(df);
  return central === null ? null : below(t, central);
}

/** The t with probability p below it; null within `SMALLEST_TAIL` of 0 and 1, and outside 1 to `MOST_DEGREES`. */
export function studentQuantile(p: Rational, df: number): Real | null {
  const central = student(df);
  return central === null ? null : quantile(p, central);
}
