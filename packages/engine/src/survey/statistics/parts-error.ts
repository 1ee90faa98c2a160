import { add, divide, multiply, type Rational, rational, sign, sum, ZERO } from '../../value/rational.js';
import { type Real, root } from '../../value/real.js';
import * as say from '../sentences.js';
import type { Fault } from './fault.js';

/** A part of a mean, sampled apart from the others: a wave or a service with its own error. */
export interface PartError {
  readonly weight: Rational;
  readonly se: Real;
  readonly df: Rational;
}

/**
 * Standard error of a weighted mean of parts that were sampled independently: sqrt(sum of (w x se)^2) / sum of w. The weights are
 * taken as given numbers without an error of their own. Degrees of freedom by Welch (1947) and Satterthwaite (1946).
 */
export function errorOfParts(parts: readonly PartError[]): { readonly se: Real; readonly df: number } | Fault {
  const total = sum(parts.map((part) => part.weight));
  if (parts.some((part) => sign(part.weight) < 0) || sign(total) <= 0) return { fault: say.weightsNotPositive() };
  const variances = parts.map(({ weight, se, df }) => {
    const own = multiply(divide(weight, total), se.value);
    return { variance: multiply(own, own), df };
  });
  const exact = parts.every((part) => part.se.exact);
  const found = root(sum(variances.map((part) => part.variance)), 2) ?? { value: ZERO, exact: true };
  return { se: { value: found.value, exact: found.exact && exact }, df: welchDegrees(variances) };
}

/** (sum of v)^2 / sum of v^2 / df, rounded down to a whole number and at least 1; the fewest of all where nothing varies. */
export function welchDegrees(parts: readonly { readonly variance: Rational; readonly df: Rational }[]): number {
  const varying = parts.filter((part) => sign(part.variance) > 0 && sign(part.df) > 0);
  const whole = (value: Rational): number => Math.max(1, Number(value.n / value.d));
  if (varying.length === 0)
    return parts.reduce((least, part) => Math.min(least, whole(part.df)), Number.MAX_SAFE_INTEGER);
  const total = sum(varying.map((part) => part.variance));
  const below = varying.reduce(
    (all, { variance, df }) => add(all, divide(multiply(variance, variance), df)),
    rational(0),
  );
  return whole(divide(multiply(total, total), below));
}
