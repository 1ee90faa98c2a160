import { describe, expect, it } from 'vitest';
import { decimal, toFixed } from '../../value/decimal.js';
import { ONE, rational } from '../../value/rational.js';
import { type Real, root } from '../../value/real.js';
import { errorFromAnswers } from './index-error.js';
import { type IndexInterval, indexInterval, tooCloseToEnd } from './index-interval.js';

const real = (text: string): Real => ({ value: decimal(text), exact: true });
const bounds = [rational(25), rational(100)] as const;
const found = (interval: ReturnType<typeof indexInterval>): IndexInterval => {
  if ('fault' in interval) throw new Error(interval.fault.en);
  return interval;
};
const ends = (interval: ReturnType<typeof indexInterval>, decimals: number): readonly string[] => [
  toFixed(found(interval).low.value, decimals),
  toFixed(found(interval).high.value, decimals),
];
const confidence = decimal('0.95');

describe('interval of an index', () => {
  it('sleep data of Student (1908): R t.test prints 0.7001142 to 2.4598858', () => {
    const answers = ['1.2', '2.4', '1.3', '1.3', '0.0', '1.0', '1.8', '0.8', '4.6', '1.4'].map((text) => [
      decimal(text),
    ]);
    const error = errorFromAnswers(answers, { factor: ONE, conversion: ONE }, 'own-n');
    if ('fault' in error) throw new Error(error.fault.en);
    const interval = indexInterval(decimal('1.58'), error.se, error.n - 1, { confidence, spread: 't' }, null);
    expect(ends(interval, 7)).toEqual(['0.7001142', '2.4598858']);
  });

  it('normal: 33.2 +- 1.644854 x 3.6 / 7 x sqrt(351 / 399) at 90 % (Larson & Farber, finite population)', () => {
    // 3.6 / 7 = 0.5142857; x 0.9379229 = 0.4823603; x 1.6448536 = 0.7934121.
    const se = root(rational(1296n * 351n, 4900n * 399n), 2);
    const interval = indexInterval(
      decimal('33.2'),
      se ?? real('0'),
      0,
      { confidence: decimal('0.9'), spread: 'normal' },
      null,
    );
    expect(ends(interval, 4)).toEqual(['32.4066', '33.9934']);
  });

  it('is cut at the ends of the scale, and says so', () => {
    const wide = found(indexInterval(decimal('98'), real('3'), 1000, { confidence, spread: 't' }, bounds));
    expect([wide.high.value, wide.clipped]).toEqual([rational(100), { low: false, high: true }]);
    const low = found(indexInterval(decimal('26'), real('3'), 1000, { confidence, spread: 't' }, bounds));
    expect([low.low.value, low.clipped]).toEqual([rational(25), { low: true, high: false }]);
    expect(found(indexInterval(decimal('60'), real('3'), 1000, { confidence, spread: 't' }, bounds)).clipped).toEqual({
      low: false,
      high: false,
    });
  });

  it('an error of 0 gives the index itself, exactly', () => {
    const interval = found(indexInterval(decimal('80'), real('0'), 5, { confidence, spread: 't' }, bounds));
    expect([interval.low, interval.high]).toEqual([real('80'), real('80')]);
  });

  it('refuses a confidence of 0 or 1 and degrees of freedom below 1', () => {
    for (const bad of ['0', '1', '-0.5', '95']) {
      expect(indexInterval(ONE, real('1'), 5, { confidence: decimal(bad), spread: 't' }, null)).toHaveProperty('fault');
    }
    expect(indexInterval(ONE, real('1'), 0, { confidence, spread: 't' }, null)).toHaveProperty('fault');
    expect(indexInterval(ONE, real('1'), 0, { confidence, spread: 'normal' }, null)).not.toHaveProperty('fault');
  });
});

describe('an index near the end of its scale', () => {
  it.each([
    ['94.1', 98, true],
    ['94', 98, false],
    ['30.9', 10, true],
    ['97', 99, false],
    ['60', 5, false],
  ])('%s with %i degrees of freedom: %s', (index, df, expected) => {
    expect(tooCloseToEnd(decimal(index), rational(df), bounds)).toBe(expected);
  });
});
