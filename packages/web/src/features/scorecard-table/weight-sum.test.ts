import { describe, expect, it } from 'vitest';
import { sumOf } from './weight-sum.js';

// Worked out by hand; binary floating point gives 0.30000000000000004 for the second.
describe('sums of weights', () => {
  it.each([
    [['30.0', '70.0'], '100'],
    [['0.1', '0.2'], '0.3'],
    [['1/3', '2/3'], '1'],
    [['1/3', '1/3'], '2/3'],
    [['12.5', null], null],
    [['12,5', '87.5'], null],
    [[], '0'],
  ])('%j add to %s', (weights, sum) => {
    expect(sumOf(weights)).toBe(sum);
  });
});
