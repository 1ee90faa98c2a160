import { tenTo } from './decimal.js';
import {
  absolute,
  add,
  bitSize,
  compare,
  divide,
  multiply,
  ONE,
  power,
  type Rational,
  rational,
  sign,
  subtract,
  ZERO,
} from './rational.js';
import { roundTo } from './rounding.js';

/**
 * Irrational functions by BigInt fixed point. Each answer states its precision: `exact` is false when the true value has
 * no exact rational form here, and the rational given then agrees with it to at least `PRECISION` significant digits.
 */
export interface Real {
  readonly value: Rational;
  readonly exact: boolean;
}

/** Significant digits that an inexact value is right to. */
const PRECISION = 30;
const WORKING = PRECISION + 14;

function integerRoot(value: bigint, degree: bigint): bigint {
  if (value < 2n) return value;
  const bits = BigInt(value.toString(2).length);
  let guess = 1n << ((bits + degree - 1n) / degree);
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}

function decimalMagnitude(value: Rational): number {
  return absolute(value).n.toString().length - value.d.toString().length;
}

/** Keeps `WORKING` significant digits, so that series do not grow without bound. */
function trim(value: Rational): Rational {
  if (value.n === 0n) return ZERO;
  return roundTo(value, WORKING - decimalMagnitude(value), 'half-even');
}

/** The `degree`-th root of a value >= 0; exact when numerator and denominator are perfect powers. Null below 0. */
export function root(value: Rational, degree: number): Real | null {
  if (sign(value) < 0) return null;
  if (sign(value) === 0) return { value: ZERO, exact: true };
  const k = BigInt(degree);
  const top = integerRoot(value.n, k);
  const bottom = integerRoot(value.d, k);
  if (top ** k === value.n && bottom ** k === value.d) return { value: rational(top, bottom), exact: true };
  const digits = WORKING - Math.trunc(decimalMagnitude(value) / degree) + 1;
  const places = Math.max(digits, 1);
  const scale = tenTo(places * degree);
  return { value: rational(integerRoot((value.n * scale) / value.d, k), tenTo(places)), exact: false };
}

/** e to the power x, by halving the argument until the series converges fast. Null where the result has no sane size. */
export function exponential(x: Rational): Real | null {
  if (sign(x) === 0) return { value: ONE, exact: true };
  if (compare(absolute(x), rational(1000)) > 0) return null;
  let halvings = 0;
  let small = x;
  while (compare(absolute(small), rational(1, 64)) > 0) {
    small = rational(small.n, small.d * 2n);
    halvings += 1;
  }
  const guard = 20;
  const scale = tenTo(WORKING + guard);
  const step = (small.n * scale) / small.d;
  let term = scale;
  let total = scale;
  for (let i = 1n; term !== 0n; i += 1n) {
    term = (term * step) / (scale * i);
    total += term;
  }
  let value = rational(total, scale);
  for (let i = 0; i < halvings; i += 1) {
    value = multiply(value, value);
    value = roundTo(value, WORKING + guard - decimalMagnitude(value), 'half-even');
  }
  return { value: trim(value), exact: false };
}

/** Natural logarithm of a value > 0; null otherwise. */
export function logarithm(x: Rational): Real | null {
  if (sign(x) <= 0) return null;
  if (compare(x, ONE) === 0) return { value: ZERO, exact: true };
  // Close to 1 the logarithm is small, and its leading digits need as many more places.
  const closeness = Math.max(0, -decimalMagnitude(subtract(x, ONE)));
  const scale = tenTo(WORKING + 12 + closeness);
  // One step of shifting by the difference in size; the loops then settle the last factor or two.
  const shift = BigInt(x.n.toString(2).length - x.d.toString(2).length);
  let doublings = Number(shift);
  let m = shift >= 0n ? rational(x.n, x.d << shift) : rational(x.n << -shift, x.d);
  while (compare(m, rational(4, 3)) > 0) {
    m = rational(m.n, m.d * 2n);
    doublings += 1;
  }
  while (compare(m, rational(2, 3)) < 0) {
    m = rational(m.n * 2n, m.d);
    doublings -= 1;
  }
  const series = (value: Rational): bigint => {
    const ratio = divide(subtract(value, ONE), add(value, ONE));
    const z = (ratio.n * scale) / ratio.d;
    const square = (z * z) / scale;
    let term = z;
    let total = z;
    for (let i = 3n; term !== 0n; i += 2n) {
      term = (term * square) / scale;
      total += term / i;
    }
    return 2n * total;
  };
  const logTwo = series(rational(4, 3)) + series(rational(3, 2));
  return { value: trim(rational(series(m) + BigInt(doublings) * logTwo, scale)), exact: false };
}

/** `base` to the power `exponent`; integer powers are exact, others through root or logarithm. Null where undefined. */
export function raise(base: Rational, exponent: Rational): Real | null {
  if (exponent.d === 1n) {
    if (absolute(exponent).n > 1000n) return null;
    if (sign(base) === 0 && sign(exponent) < 0) return null;
    return { value: power(base, Number(exponent.n)), exact: true };
  }
  if (sign(base) < 0) return null;
  if (sign(base) === 0) return sign(exponent) > 0 ? { value: ZERO, exact: true } : null;
  if (exponent.d <= 64n && absolute(exponent).n <= 64n && bitSize(base) * Number(absolute(exponent).n) <= 40_000) {
    const rooted = root(power(base, Number(absolute(exponent).n)), Number(exponent.d));
    if (rooted === null) return null;
    return sign(exponent) < 0 ? { value: divide(ONE, rooted.value), exact: rooted.exact } : rooted;
  }
  const log = logarithm(base);
  if (log === null) return null;
  return exponential(trim(multiply(log.value, exponent)));
}

/** Trims an inexact rational to the working precision; exact values pass unchanged. */
export function settle(real: Real): Real {
  return real.exact ? real : { value: trim(real.value), exact: false };
}
