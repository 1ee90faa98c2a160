import { describe, expect, it } from 'vitest';
import { rational } from '../value/rational.js';
import { commonStep, countOf, tenTo, toDouble } from './grid.js';

describe('a grid', () => {
  it('is the coarsest that holds all numbers', () => {
    expect(commonStep([rational(3, 4), rational(5, 6)])).toEqual(rational(1, 12));
    expect(commonStep([rational(-40), rational(60), rational(0)])).toEqual(rational(20));
    expect(commonStep([rational(0)])).toBeNull();
  });

  it('counts what lies on it, and nothing else', () => {
    expect(countOf(rational(-7, 2), rational(1, 4))).toBe(-14);
    expect(countOf(rational(1, 3), rational(1, 4))).toBeNull();
    expect(countOf(rational(2n ** 60n), rational(1))).toBeNull();
  });

  it('knows powers of ten and doubles of fractions that are longer than a double', () => {
    expect(tenTo(-2)).toEqual(rational(1, 100));
    expect(toDouble(rational(10n ** 400n + 1n, 3n * 10n ** 400n))).toBeCloseTo(1 / 3, 15);
    expect(toDouble(rational(-(10n ** 400n)))).toBe(Number.NEGATIVE_INFINITY);
    expect(toDouble(rational(1n, 10n ** 400n))).toBe(0);
  });
});
