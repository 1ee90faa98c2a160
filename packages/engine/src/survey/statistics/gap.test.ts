import { describe, expect, it } from 'vitest';
import { decimal, toFixed } from '../../value/decimal.js';
import { equal, rational } from '../../value/rational.js';
import { type Gaps, serviceGaps } from './gap.js';

const item = (code: string, group: string, perception: string, expectation: string) => ({
  code,
  group,
  perception: decimal(perception),
  expectation: decimal(expectation),
});
const found = (gaps: ReturnType<typeof serviceGaps>): Gaps => {
  if ('fault' in gaps) throw new Error(gaps.fault.en);
  return gaps;
};

describe('SERVQUAL gaps', () => {
  // 12manage, "Weighted and Unweighted Average SERVQUAL Scores?": gaps -0.65, -1.10, -0.83, -0.70, -1.01 give -0.86.
  const published = ['-0.65', '-1.10', '-0.83', '-0.70', '-1.01'].map((gap, i) => item(`i${i}`, `d${i}`, gap, '0'));

  it('unweighted score as published: -4.29 / 5 = -0.858', () => {
    expect(toFixed(found(serviceGaps(published)).overall, 3)).toBe('-0.858');
  });

  it('weighted by points out of 100, or any other sum', () => {
    // 0.11 x -0.65 + 0.32 x -1.10 + 0.22 x -0.83 + 0.19 x -0.70 + 0.16 x -1.01 = -0.9007.
    const points = ['11', '32', '22', '19', '16'].map((weight, i) => [`d${i}`, decimal(weight)] as const);
    expect(found(serviceGaps(published, new Map(points))).weighted).toEqual(decimal('-0.9007'));
    const shares = points.map(([code, weight]) => [code, rational(weight.n, 100n)] as const);
    expect(found(serviceGaps(published, new Map(shares))).weighted).toEqual(decimal('-0.9007'));
  });

  it('a dimension is the mean of its items; over items and over dimensions differ where sizes differ', () => {
    const gaps = found(serviceGaps([item('a', 'x', '3', '4'), item('b', 'x', '3.5', '4'), item('c', 'y', '4', '3')]));
    expect(gaps.groups.map(({ code, items, gap }) => [code, items, gap])).toEqual([
      ['x', 2, decimal('-0.75')],
      ['y', 1, decimal('1')],
    ]);
    expect(gaps.overall).toEqual(decimal('0.125'));
    expect(equal(gaps.overItems, rational(-1, 6))).toBe(true);
    expect(gaps.weighted).toBeNull();
  });

  it('refuses nothing at all, a group without weight, and weights that cannot weigh', () => {
    expect(serviceGaps([])).toHaveProperty('fault');
    for (const weights of [
      [],
      [['d0', '1']],
      published.map((_, i) => [`d${i}`, '0']),
      published.map((_, i) => [`d${i}`, '-1']),
    ]) {
      const map = new Map(weights.map(([code = '', weight = '0']) => [code, decimal(weight)]));
      expect(serviceGaps(published, map)).toHaveProperty('fault');
    }
  });
});
