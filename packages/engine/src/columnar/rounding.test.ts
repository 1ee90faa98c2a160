import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../value/rational.js';
import { ROUNDING_MODES, roundTo } from '../value/rounding.js';
import { MOST_QUOTIENT } from './grid.js';
import { roundDouble, roundsSurely } from './rounding.js';

const whole = (most: number): fc.Arbitrary<number> => fc.integer({ min: -most, max: most });

describe('one division of doubles', () => {
  it('rounds a quotient of whole numbers below 2^50 as its fraction, ties and their neighbours included', () => {
    const divisor = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: MOST_QUOTIENT - 1 }));
    const near = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(whole(2 ** 20), divisor, near, fc.constantFrom(...ROUNDING_MODES), (place, d, off, mode) => {
        // Around (place + 1/2) d, where rounding turns.
        const n = Math.trunc((place + 0.5) * d) + off;
        if (Math.abs(n) >= MOST_QUOTIENT) return;
        expect(BigInt(roundDouble(n / d, mode))).toBe(roundTo(rational(n, d), 0, mode).n);
      }),
      { numRuns: 5000, seed: 4 },
    );
  });

  it('knows by its error when it cannot tell', () => {
    expect(roundsSurely(2.5, 1e-9, 'half-up')).toBe(false);
    expect(roundsSurely(2.500001, 1e-9, 'half-up')).toBe(true);
    expect(roundsSurely(2.5, 1e-9, 'floor')).toBe(true);
    expect(roundsSurely(2.9999999999, 1e-9, 'floor')).toBe(false);
    expect(roundsSurely(Number.NaN, 0, 'half-up')).toBe(false);
    expect(roundsSurely(Number.POSITIVE_INFINITY, 0, 'half-up')).toBe(false);
  });
});
