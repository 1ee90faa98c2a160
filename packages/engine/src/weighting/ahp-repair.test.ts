import { describe, expect, it } from 'vitest';
import { decimal, toFixed, toText } from '../value/decimal.js';
import { divide } from '../value/rational.js';
import { ahp } from './ahp.js';
import type { PartialMatrix } from './ahp-matrix.js';
import { nearestOnScale, repairs } from './ahp-repair.js';

const table = (...rows: readonly string[]): PartialMatrix =>
  rows.map((row) => row.split(' ').map((text) => (text === '?' ? null : decimal(text))));

/** A family buying a house: Saaty (2003), doi 10.1016/S0377-2217(02)00227-8, as the R package ahpsurvey reproduces it. */
const HOUSE = table(
  '1 5 3 7 6 6 1/3 1/4',
  '1/5 1 1/3 5 3 3 1/5 1/7',
  '1/3 3 1 6 3 4 6 1/5',
  '1/7 1/5 1/6 1 1/3 1/4 1/7 1/8',
  '1/6 1/3 1/3 3 1 1/2 1/5 1/6',
  '1/6 1/3 1/4 4 2 1 1/5 1/6',
  '3 5 1/6 7 5 5 1 1/2',
  '4 7 5 8 6 6 2 1',
);

describe('the family buying a house', () => {
  it('lambda max 9.669, CR 0.17 (RI 1.41), weights as published', () => {
    const result = ahp(HOUSE, 'eigenvector', 'mean-ratio');
    if ('fault' in result) throw new Error(result.fault.en);
    expect(toFixed(result.tables.lambdaMax, 3)).toBe('9.669');
    expect(toFixed(divide(result.tables.consistencyIndex, decimal('1.41')), 2)).toBe('0.17');
    // The publication prints .173 .054 .188 .018 .031 .036 .167 .333.
    expect(result.tables.weights.map((weight) => toFixed(weight, 3))).toEqual([
      '0.173',
      '0.054',
      '0.188',
      '0.018',
      '0.031',
      '0.036',
      '0.167',
      '0.333',
    ]);
  });

  it('the third against the seventh is worst: 6 where the others say 0.459; with it CR is 0.082', () => {
    const [worst] = repairs(HOUSE, 'eigenvector', 'mean-ratio', 3);
    if (worst === undefined) throw new Error('nothing to repair');
    expect([worst.row + 1, worst.column + 1, toText(worst.given)]).toEqual([3, 7, '6']);
    expect(toFixed(worst.implied, 3)).toBe('0.459');
    expect(toText(worst.scaled)).toBe('0.5');
    // ahpsurvey divides by 1.4048, the index of Saaty & Tran for 8 criteria.
    expect(toFixed(divide(worst.indexIfImplied, decimal('1.4048')), 3)).toBe('0.082');
  });

  it.each(['eigenvector', 'geometric-mean', 'column-mean'] as const)('names the same judgement by %s', (how) => {
    const [worst] = repairs(HOUSE, how, 'mean-ratio', 1);
    expect([worst?.row, worst?.column]).toEqual([2, 6]);
  });

  it('gives as many as asked for, worst first', () => {
    const list = repairs(HOUSE, 'eigenvector', 'mean-ratio', 5);
    expect(list).toHaveLength(5);
    const sizes = list.map(({ deviation }) => Number(toFixed(deviation, 6)));
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
  });
});

describe('the city of ahpsurvey', () => {
  // Vignette of ahpsurvey, matrix after Saaty (2004): deviations cult/fam 1.76, fam/trans 1.64, house/trans 1.59.
  const CITY = table('1 1/5 3 1/2 5', '5 1 7 1 7', '1/3 1/7 1 1/4 3', '2 1 4 1 7', '1/5 1/7 1/3 1/7 1');

  it('lists the deviations as published', () => {
    const list = repairs(CITY, 'eigenvector', 'mean-ratio', 3);
    expect(list.map(({ row, column, deviation }) => [row, column, toFixed(deviation, 2)])).toEqual([
      [0, 1, '1.76'],
      [1, 4, '1.64'],
      [2, 4, '1.59'],
    ]);
  });

  it('its CR by the random index of Saaty & Tran is 0.0508', () => {
    const result = ahp(CITY, 'eigenvector', 'mean-ratio');
    if ('fault' in result) throw new Error(result.fault.en);
    expect(toFixed(divide(result.tables.consistencyIndex, decimal('1.1081')), 4)).toBe('0.0508');
  });
});

describe('nothing to repair', () => {
  it.each([
    ['a consistent matrix', table('1 2 4', '1/2 1 2', '1/4 1/2 1')],
    ['two criteria', table('1 9', '1/9 1')],
    ['a chain: no judgement contradicts another', table('1 2 ?', '? 1 7', '? ? 1')],
    ['a table that cannot be weighed', table('1 2 ?', '? 1 ?', '? ? 1')],
  ])('%s', (_what, of) => {
    expect(repairs(of, 'eigenvector', 'mean-ratio', 3)).toEqual([]);
  });

  it('a bridge between two groups is not blamed', () => {
    // 1, 2 and 3 contradict each other; 4 hangs on 3 alone.
    const list = repairs(table('1 2 2 ?', '? 1 2 ?', '? ? 1 9', '? ? ? 1'), 'eigenvector', 'mean-ratio', 9);
    expect(list.map(({ row, column }) => [row, column])).not.toContainEqual([2, 3]);
    expect(list.length).toBeGreaterThan(0);
  });
});

describe('the nearest value of the scale', () => {
  // By ratio, not by difference: 0.4 lies between 1/3 and 1/2; 0.4 x 3 = 1.2 and 0.5 / 0.4 = 1.25.
  it.each([
    ['0.4', '1/3'],
    ['0.459', '0.5'],
    ['1.4', '1'],
    ['1.42', '2'],
    ['20', '9'],
    ['0.01', '1/9'],
  ])('of %s is %s', (value, step) => {
    expect(toText(nearestOnScale(decimal(value)))).toBe(step);
  });
});
