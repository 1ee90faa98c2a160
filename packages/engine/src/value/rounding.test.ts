import { describe, expect, it } from 'vitest';
import { decimal } from './decimal.js';
import { multiply, rational } from './rational.js';
import { applyRounding, ROUNDING_MODES, type RoundingMode, roundTo } from './rounding.js';

/** Results of every mode for one value, by the definitions of IEEE 754-2019 section 4.3 (half-plus: ties towards +infinity). */
const TABLE: readonly (readonly [string, Readonly<Record<RoundingMode, number>>])[] = [
  ['2.5', { 'half-up': 3, 'half-even': 2, 'half-plus': 3, truncate: 2, floor: 2, ceiling: 3 }],
  ['3.5', { 'half-up': 4, 'half-even': 4, 'half-plus': 4, truncate: 3, floor: 3, ceiling: 4 }],
  ['-2.5', { 'half-up': -3, 'half-even': -2, 'half-plus': -2, truncate: -2, floor: -3, ceiling: -2 }],
  ['-3.5', { 'half-up': -4, 'half-even': -4, 'half-plus': -3, truncate: -3, floor: -4, ceiling: -3 }],
  ['0.5', { 'half-up': 1, 'half-even': 0, 'half-plus': 1, truncate: 0, floor: 0, ceiling: 1 }],
  ['-0.5', { 'half-up': -1, 'half-even': 0, 'half-plus': 0, truncate: 0, floor: -1, ceiling: 0 }],
  ['2.4', { 'half-up': 2, 'half-even': 2, 'half-plus': 2, truncate: 2, floor: 2, ceiling: 3 }],
  ['2.6', { 'half-up': 3, 'half-even': 3, 'half-plus': 3, truncate: 2, floor: 2, ceiling: 3 }],
  ['-2.4', { 'half-up': -2, 'half-even': -2, 'half-plus': -2, truncate: -2, floor: -3, ceiling: -2 }],
  ['-2.6', { 'half-up': -3, 'half-even': -3, 'half-plus': -3, truncate: -2, floor: -3, ceiling: -2 }],
  ['7', { 'half-up': 7, 'half-even': 7, 'half-plus': 7, truncate: 7, floor: 7, ceiling: 7 }],
];

describe('rounding', () => {
  for (const [text, expected] of TABLE) {
    it.each(ROUNDING_MODES)(`${text} by %s`, (mode) => {
      expect(roundTo(decimal(text), 0, mode)).toEqual(rational(expected[mode]));
    });
  }

  it('rounds the survey indices of Bone Bolango as their exact decimals, not as doubles', () => {
    // 3.443 x 25 = 86.075 and 3.547 x 25 = 88.675 exactly; binary doubles lie just below or above the tie.
    const second = multiply(decimal('3.443'), rational(25));
    const third = multiply(decimal('3.547'), rational(25));
    expect(roundTo(second, 2, 'half-up')).toEqual(decimal('86.08'));
    expect(roundTo(second, 2, 'truncate')).toEqual(decimal('86.07'));
    expect(roundTo(third, 2, 'half-up')).toEqual(decimal('88.68'));
    expect(roundTo(third, 2, 'half-even')).toEqual(decimal('88.68'));
    expect(roundTo(second, 2, 'half-even')).toEqual(decimal('86.08'));
  });

  it('rounds once: 88.3045 becomes 88.30, not 88.31 by way of 88.305', () => {
    expect(roundTo(decimal('88.3045'), 2, 'half-up')).toEqual(decimal('88.30'));
  });

  it('takes negative decimals for tens and thousands', () => {
    expect(roundTo(rational(12_500), -3, 'half-up')).toEqual(rational(13_000));
    expect(roundTo(rational(12_500), -3, 'half-even')).toEqual(rational(12_000));
    expect(roundTo(rational(-12_499), -3, 'half-up')).toEqual(rational(-12_000));
  });

  it('rounds fractions that have no end: two thirds', () => {
    expect(applyRounding(rational(2, 3), { decimals: 4, mode: 'half-up' })).toEqual(decimal('0.6667'));
    expect(applyRounding(rational(-2, 3), { decimals: 4, mode: 'truncate' })).toEqual(decimal('-0.6666'));
  });

  it('refuses decimals that are no whole number or out of all bounds', () => {
    expect(() => roundTo(rational(1), 1.5, 'half-up')).toThrow(RangeError);
    expect(() => roundTo(rational(1), 100_000, 'half-up')).toThrow(RangeError);
  });
});
