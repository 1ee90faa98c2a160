import { describe, expect, it } from 'vitest';
import { decimal } from '../../value/decimal.js';
import { rational } from '../../value/rational.js';
import type { Real } from '../../value/real.js';
import { errorOfParts, welchDegrees } from './parts-error.js';

const real = (value: number): Real => ({ value: rational(value), exact: true });

describe('error of a mean of parts', () => {
  // Errors 3 and 4: sqrt(9 + 16) / 2 = 2.5; weighted 2 : 1: sqrt(36 + 16) / 3, not rational.
  it('of two waves, by equal weights', () => {
    const parts = [3, 4].map((se) => ({ weight: rational(1), se: real(se), df: rational(9) }));
    expect(errorOfParts(parts)).toMatchObject({ se: { value: rational(5, 2), exact: true } });
  });

  it('weights of any sum: (6, 8) as (3, 4) give sqrt(9 x 16 + 16 x 9) / 7 with errors 4 and 3', () => {
    const of = (a: number, b: number): ReturnType<typeof errorOfParts> =>
      errorOfParts([
        { weight: rational(a), se: real(4), df: rational(9) },
        { weight: rational(b), se: real(3), df: rational(9) },
      ]);
    expect(of(6, 8)).toEqual(of(3, 4));
  });

  it('a part of weight 0 does not count; all of them 0, below 0, or no part at all are refused', () => {
    const part = (weight: number, se: number): Parameters<typeof errorOfParts>[0][number] => ({
      weight: rational(weight),
      se: real(se),
      df: rational(4),
    });
    expect(errorOfParts([part(5, 2), part(0, 100)])).toEqual({ se: real(2), df: 4 });
    for (const parts of [[part(0, 2)], [part(2, 2), part(-1, 2)], []])
      expect(errorOfParts(parts)).toHaveProperty('fault');
  });
});

describe('degrees of freedom of a sum (Welch, Satterthwaite)', () => {
  it('equal variances of equal samples add their degrees: 2 x 9', () => {
    const part = { variance: rational(3), df: rational(9) };
    expect(welchDegrees([part, part])).toBe(18);
  });

  it('one part that dominates keeps its own', () => {
    expect(
      welchDegrees([
        { variance: rational(1_000_000), df: rational(4) },
        { variance: rational(1), df: rational(500) },
      ]),
    ).toBe(4);
  });

  // Welch's t test of the sleep data: R prints df = 17.776; variances 3.200556 and 4.009 over 10 each.
  it('sleep data: 17.776, rounded down', () => {
    const parts = ['0.3200556', '0.4009'].map((text) => ({ variance: decimal(text), df: rational(9) }));
    expect(welchDegrees(parts)).toBe(17);
  });

  it('no variance at all: the fewest degrees', () => {
    expect(
      welchDegrees([
        { variance: rational(0), df: rational(7) },
        { variance: rational(0), df: rational(3) },
      ]),
    ).toBe(3);
  });
});
