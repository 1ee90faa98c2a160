import { describe, expect, it } from 'vitest';
import { decimal, toFixed } from '../value/decimal.js';
import { type Rational, rational } from '../value/rational.js';
import { type AhpTables, ahp, type LambdaRule, type Prioritisation } from './ahp.js';
import { type Matrix, unreciprocal } from './ahp-matrix.js';

const matrix = (...rows: readonly string[]): Matrix => rows.map((row) => row.split(' ').map(decimal));
const tables = (of: Matrix, how: Prioritisation, lambda: LambdaRule = 'mean-ratio'): AhpTables => {
  const result = ahp(of, how, lambda);
  if ('fault' in result) throw new Error('refused');
  return result.tables;
};
const fixed = (values: readonly Rational[], decimals: number): readonly string[] =>
  values.map((value) => toFixed(value, decimals));

/** Bone Bolango, one expert: financial, customer, internal process, learning; values of the text by exact arithmetic. */
const BONE_BOLANGO = matrix('1 1/3 1/2 3', '3 1 3 9', '2 1/3 1 3', '1/3 1/9 1/3 1');
/** Perfectly consistent: weights 4 : 2 : 1. */
const CONSISTENT = matrix('1 2 4', '1/2 1 2', '1/4 1/2 1');

describe('pairwise matrices', () => {
  it.each([
    ['column-mean', ['0.159086', '0.554843', '0.224422', '0.061649']],
    ['geometric-mean', ['0.156783', '0.559343', '0.221725', '0.062149']],
    ['eigenvector', ['0.157780', '0.556176', '0.224248', '0.061797']],
  ] as const)('Bone Bolango by %s', (how, weights) => {
    expect(fixed(tables(BONE_BOLANGO, how).weights, 6)).toEqual(weights);
    expect(tables(BONE_BOLANGO, how).ranks).toEqual([3, 1, 2, 4]);
  });

  it('gives every intermediate table', () => {
    const found = tables(BONE_BOLANGO, 'column-mean');
    expect(fixed(found.columnSums, 5)).toEqual(['6.33333', '1.77778', '4.83333', '16.00000']);
    expect(fixed(found.lambdas, 5)).toEqual(['4.03048', '4.07360', '4.06596', '4.07360']);
    expect(toFixed(found.lambdaMax, 6)).toBe('4.060909');
    expect(toFixed(found.consistencyIndex, 6)).toBe('0.020303');
    expect(found.exact).toBe(true);
    const total = found.weights.reduce((sum, weight) => sum + Number(toFixed(weight, 12)), 0);
    expect(total).toBeCloseTo(1, 10);
  });

  it('lambda max by mean ratio and by column sums differ, save for the eigenvector', () => {
    expect(toFixed(tables(BONE_BOLANGO, 'column-mean', 'column-sums').lambdaMax, 6)).toBe('4.065024');
    expect(toFixed(tables(BONE_BOLANGO, 'column-mean', 'column-sums').consistencyIndex, 6)).toBe('0.021675');
    const both = (['mean-ratio', 'column-sums'] as const).map((rule) =>
      toFixed(tables(BONE_BOLANGO, 'eigenvector', rule).lambdaMax, 20),
    );
    expect(both[0]).toBe(both[1]);
    expect(both[0]?.slice(0, 8)).toBe('4.060647');
  });

  it.each(['column-mean', 'geometric-mean', 'eigenvector'] as const)(
    'a consistent matrix has lambda n and CI 0 by %s',
    (how) => {
      const found = tables(CONSISTENT, how);
      expect(fixed(found.weights, 20)).toEqual([
        toFixed(rational(4, 7), 20),
        toFixed(rational(2, 7), 20),
        toFixed(rational(1, 7), 20),
      ]);
      expect(toFixed(found.lambdaMax, 20)).toBe(toFixed(rational(3), 20));
      expect(toFixed(found.consistencyIndex, 20)).toBe(toFixed(rational(0), 20));
    },
  );

  it('two criteria are never inconsistent, and ties share a rank', () => {
    const found = tables(matrix('1 1', '1 1'), 'column-mean');
    expect(found.consistencyIndex).toEqual(rational(0));
    expect(found.ranks).toEqual([1, 1]);
  });

  it("finds judgements that are not each other's reciprocals", () => {
    expect(unreciprocal(BONE_BOLANGO)).toEqual([]);
    expect(unreciprocal(matrix('1 2', '0.4 1'))).toEqual([[0, 1]]);
    expect(unreciprocal(matrix('2 1', '1 1'))).toEqual([[0, 0]]);
  });

  it.each([
    ['one criterion', matrix('1')],
    ['sixteen criteria', Array.from({ length: 16 }, () => Array.from({ length: 16 }, () => rational(1)))],
    ['a row too short', [[rational(1), rational(2)], [rational(1)]]],
    ['a judgement of 0', matrix('1 0', '1 1')],
    ['a negative judgement', matrix('1 -2', '-0.5 1')],
  ])('refuses %s', (_what, of) => {
    expect(ahp(of, 'column-mean', 'mean-ratio')).toHaveProperty('fault');
  });
});
