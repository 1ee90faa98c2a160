import { floorInteger, type Rational, rational } from './rational.js';

/**
 * Rounding modes.
 * `half-up` sends ties away from zero (the default, as Indonesian practice prints);
 * `half-even` sends ties to the even neighbour; `half-plus` sends ties towards plus infinity;
 * `truncate` drops digits (towards zero); `floor` and `ceiling` go towards minus and plus infinity.
 */
export const ROUNDING_MODES = ['half-up', 'half-even', 'half-plus', 'truncate', 'floor', 'ceiling'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** A declared rounding: `decimals` may be negative (-3 rounds to thousands). */
export interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** Most decimals, either way, that any value of the engine can be rounded to. Files may declare far fewer. */
const MOST_DECIMALS = 20_000;

function roundInteger(value: Rational, mode: RoundingMode): bigint {
  const low = floorInteger(value);
  const rest = value.n - low * value.d;
  if (rest === 0n) return low;
  const twice = 2n * rest;
  switch (mode) {
    case 'floor':
      return low;
    case 'ceiling':
      return low + 1n;
    case 'truncate':
      return value.n < 0n ? low + 1n : low;
    case 'half-plus':
      return twice >= value.d ? low + 1n : low;
    case 'half-up':
      if (twice === value.d) return value.n < 0n ? low : low + 1n;
      return twice > value.d ? low + 1n : low;
    case 'half-even':
      if (twice === value.d) return low % 2n === 0n ? low : low + 1n;
      return twice > value.d ? low + 1n : low;
  }
}

/** Rounds to a number of decimals; negative ones round to tens, hundreds and so on. Throws RangeError beyond 20,000. */
export function roundTo(value: Rational, decimals: number, mode: RoundingMode): Rational {
  if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_DECIMALS) throw new RangeError('decimals out of range');
  const scale = 10n ** BigInt(Math.abs(decimals));
  const scaled = decimals >= 0 ? rational(value.n * scale, value.d) : rational(value.n, value.d * scale);
  const units = roundInteger(scaled, mode);
  return decimals >= 0 ? rational(units, scale) : rational(units * scale);
}

export function applyRounding(value: Rational, rounding: Rounding): Rational {
  return roundTo(value, rounding.decimals, rounding.mode);
}
