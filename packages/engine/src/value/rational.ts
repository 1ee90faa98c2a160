/**
 * Exact rational numbers on BigInt. Every quantity that Berimbang computes is one of these, so that a declared
 * rounding or a band decision never depends on binary noise.
 */
export interface Rational {
  /** Numerator, carries the sign. */
  readonly n: bigint;
  /** Denominator, always positive and coprime with `n`. */
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

/** Builds n/d in lowest terms. Throws RangeError when `d` is 0: callers check first, since 0/0 is a problem, not a value. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const top = BigInt(n);
  const bottom = BigInt(d);
  if (bottom === 0n) throw new RangeError('denominator is zero');
  if (bottom === 1n) return { n: top, d: 1n };
  const common = gcd(top, bottom < 0n ? -bottom : bottom);
  const sign = bottom < 0n ? -1n : 1n;
  return { n: (sign * top) / common, d: (sign * bottom) / common };
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return rational(a.n + b.n, a.d);
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d };
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** Throws RangeError when `b` is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return a.n === b.n && a.d === b.d;
}

export function sign(a: Rational): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

export function absolute(a: Rational): Rational {
  return a.n < 0n ? negate(a) : a;
}

export function lesser(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

export function greater(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

export function isInteger(a: Rational): boolean {
  return a.d === 1n;
}

/** Largest integer not above `a`. */
export function floorInteger(a: Rational): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** Integer power; a negative exponent of 0 throws RangeError. */
export function power(base: Rational, exponent: number): Rational {
  const size = BigInt(Math.abs(exponent));
  const raised: Rational = { n: base.n ** size, d: base.d ** size };
  return exponent < 0 ? divide(ONE, raised) : raised;
}

/** Number of bits of the larger of numerator and denominator: the engine refuses values that grow without bound. */
export function bitSize(a: Rational): number {
  const top = a.n < 0n ? -a.n : a.n;
  const larger = top > a.d ? top : a.d;
  return larger.toString(16).length * 4;
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO);
}
