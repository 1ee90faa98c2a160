import { describe, expect, it } from 'vitest';
import type { AppliedBand, BandTable } from '../../rules/pack.js';
import { decimal, toFixed } from '../../value/decimal.js';
import { equal, ONE, rational, sum } from '../../value/rational.js';
import { ROUNDING_MODES } from '../../value/rounding.js';
import { gradeProbabilities, type IndexEstimate, unroundedEdge } from './grade-probability.js';

const band = (code: string, from?: string, inclusive = true): AppliedBand =>
  from === undefined ? { code, inclusive } : { code, from: decimal(from), inclusive };
/** The grades of the satisfaction survey (PermenPANRB 14/2017) with the rounding before look-up. */
const SKM: BandTable = {
  kind: 'bands',
  categories: [],
  printed: [],
  applied: [band('A', '88.31'), band('B', '76.61'), band('C', '65.00'), band('D')],
  before: { decimals: 2, mode: 'half-up' },
  limit: { value: rational(100), inclusive: true },
};
const BOUNDS = [rational(25), rational(100)] as const;
const estimate = (index: string, se: string, more: Partial<IndexEstimate> = {}): IndexEstimate => ({
  index: decimal(index),
  se: { value: decimal(se), exact: true },
  spread: 'normal',
  df: 0,
  ...more,
});
const shares = (e: IndexEstimate, table = SKM): Readonly<Record<string, string>> => {
  const found = gradeProbabilities(e, table, BOUNDS);
  if ('fault' in found) throw new Error(found.fault.en);
  return Object.fromEntries([...found].map(([code, { value }]) => [code, toFixed(value, 4)]));
};

describe('edges before rounding', () => {
  it.each([
    ['half-up', '76.61', true, '76.605', false],
    ['half-even', '76.61', true, '76.605', false],
    ['floor', '76.61', true, '76.61', false],
    ['truncate', '76.61', true, '76.61', false],
    ['ceiling', '76.61', true, '76.60', true],
    ['half-up', '76.61', false, '76.615', false],
    ['half-up', '76.606', true, '76.605', false],
    ['truncate', '-76.61', true, '-76.62', true],
    ['truncate', '0', true, '-0.01', true],
  ] as const)('%s to two decimals, from %s (inclusive %s): %s', (mode, from, inclusive, at, open) => {
    expect(unroundedEdge(decimal(from), inclusive, { decimals: 2, mode })).toEqual({ at: decimal(at), open });
  });

  it('stays where there is no rounding, and takes tens', () => {
    expect(unroundedEdge(decimal('90'), false)).toEqual({ at: decimal('90'), open: true });
    expect(unroundedEdge(decimal('90'), true, { decimals: -1, mode: 'half-up' }).at).toEqual(decimal('85'));
    expect(ROUNDING_MODES).toHaveLength(6);
  });
});

describe('probability of each grade', () => {
  // Normal tables: below -1: 0.1587, below 1: 0.8413.
  it('an index one error above the edge 76.605 lies below it with 0.1587', () => {
    expect(shares(estimate('78.605', '2'))).toEqual({ A: '0.0000', B: '0.8413', C: '0.1587', D: '0.0000' });
  });

  it('on the edge of 76.605 itself: one half', () => {
    expect(shares(estimate('76.605', '1'))).toMatchObject({ B: '0.5000', C: '0.5000' });
  });

  it('one error of t with 3 degrees of freedom: 0.1955, wider than normal', () => {
    // P(t3 < -1) = 1/2 - arctan(1/sqrt 3)/pi - sqrt 3/(4 pi) = 0.1955.
    const two: BandTable = { ...SKM, applied: [band('B', '76.61'), band('C')] };
    expect(shares(estimate('78.605', '2', { spread: 't', df: 3 }), two)).toEqual({ B: '0.8045', C: '0.1955' });
  });

  it('adds to exactly 1, also where much lies beyond the scale', () => {
    for (const e of [estimate('99.5', '7'), estimate('26', '40'), estimate('70', '0.001', { spread: 't', df: 1 })]) {
      const found = gradeProbabilities(e, SKM, BOUNDS);
      if ('fault' in found) throw new Error(found.fault.en);
      expect(equal(sum([...found.values()].map(({ value }) => value)), ONE)).toBe(true);
    }
  });

  it('without an error the grade is certain: 88.305 rounds to A, 88.3049 to B', () => {
    expect(shares(estimate('88.305', '0'))).toMatchObject({ A: '1.0000', B: '0.0000' });
    expect(shares(estimate('88.3049', '0'))).toMatchObject({ A: '0.0000', B: '1.0000' });
  });

  it('a class that stands on both sides gets both shares', () => {
    const table: BandTable = { ...SKM, applied: [band('off', '80'), band('fine', '70'), band('off')] };
    expect(shares(estimate('74.995', '5'), table)).toEqual({ off: '0.3173', fine: '0.6827' });
  });

  it('refuses a table that leaves part of the scale without a grade', () => {
    const { limit: _, ...open } = SKM;
    const short: BandTable = { ...open, applied: [band('A', '88.31'), band('B', '30')] };
    for (const table of [short, { ...SKM, limit: { value: rational(100), inclusive: false } }])
      expect(gradeProbabilities(estimate('80', '2'), table, BOUNDS)).toHaveProperty('fault');
    expect(gradeProbabilities(estimate('80', '2'), open, BOUNDS)).not.toHaveProperty('fault');
  });

  it('refuses t without degrees of freedom', () => {
    expect(gradeProbabilities(estimate('80', '2', { spread: 't', df: 0 }), SKM, BOUNDS)).toHaveProperty('fault');
  });
});
