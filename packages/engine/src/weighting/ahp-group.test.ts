import { describe, expect, it } from 'vitest';
import { decimal, toFixed, toText } from '../value/decimal.js';
import { ONE, type Rational, rational } from '../value/rational.js';
import { consensus } from './ahp-consensus.js';
import { aggregateJudgements, aggregatePriorities, geometricMean } from './ahp-group.js';
import { type PartialMatrix, unreciprocal } from './ahp-matrix.js';

const list = (text: string): readonly Rational[] => text.split(' ').map(decimal);
const table = (...rows: readonly string[]): PartialMatrix =>
  rows.map((row) => row.split(' ').map((text) => (text === '?' ? null : decimal(text))));
const equal = (count: number): readonly Rational[] => Array.from({ length: count }, () => ONE);

describe('weighted geometric mean', () => {
  it.each([
    ['2 and 8 alike: 4', '2 8', '1 1', '4', true],
    ['2 and 16, the first counting twice: the cube root of 64', '2 16', '2 1', '4', true],
    ['weights are proportions: 0.2 and 0.1 as 2 and 1', '2 16', '0.2 0.1', '4', true],
    ['equal values, whatever the weights', '7 7', '0.37 0.63', '7', true],
  ])('%s', (_what, values, weights, expected, exact) => {
    const mean = geometricMean(list(values), list(weights));
    expect([toText(mean?.value ?? ONE), mean?.exact]).toEqual([expected, exact]);
  });

  it('of 2 and 3 with weights 0.37 and 0.63 is 2.5820668907875... by logarithms', () => {
    const mean = geometricMean(list('2 3'), list('0.37 0.63'));
    // exp(0.37 ln 2 + 0.63 ln 3), computed in doubles: 2.5820668907875084
    expect(toFixed(mean?.value ?? ONE, 12)).toBe('2.582066890788');
    expect(mean?.exact).toBe(false);
  });
});

describe('aggregation of judgements (AIJ)', () => {
  // Three respondents of city200 (ahpsurvey), culture against family: 1/2, 1/2, 1/4; against housing: 2, 4, 2.
  const tables = [
    table('1 1/2 2', '2 1 4', '1/2 1/4 1'),
    table('1 1/2 4', '2 1 4', '1/4 1/4 1'),
    table('1 1/4 2', '4 1 7', '1/2 1/7 1'),
  ];

  it('takes the cube root of three judgements, and keeps them reciprocal', () => {
    const group = aggregateJudgements(tables, equal(3));
    expect(toFixed(group.table[0]?.[1] ?? ONE, 6)).toBe('0.396850'); // (1/16)^(1/3)
    expect(toFixed(group.table[0]?.[2] ?? ONE, 6)).toBe('2.519842'); // 16^(1/3)
    expect(toFixed(group.table[1]?.[2] ?? ONE, 6)).toBe('4.820285'); // 112^(1/3)
    expect(unreciprocal(group.table)).toEqual([]);
    expect(group.exact).toBe(false);
  });

  it('identical experts give their own table, exactly', () => {
    const [one] = tables;
    if (one === undefined) throw new Error('no table');
    expect(aggregateJudgements([one, one, one], list('1 2 0.37'))).toEqual({ table: one, exact: true });
  });

  it('a judgement that some did not give is the mean of the others; one that nobody gave stays away', () => {
    const group = aggregateJudgements([table('1 2 ?', '? 1 ?', '? ? 1'), table('1 8 3', '? 1 ?', '? ? 1')], equal(2));
    expect(group.table.map((row) => row.map((value) => (value === null ? '?' : toText(value))))).toEqual([
      ['1', '4', '3'],
      ['0.25', '1', '?'],
      ['1/3', '?', '1'],
    ]);
  });

  it('tables that are not reciprocal are averaged cell by cell', () => {
    const group = aggregateJudgements([table('1 2', '1 1'), table('1 8', '1/4 1')], equal(2));
    expect(group.table.map((row) => row.map((value) => toText(value ?? ONE)))).toEqual([
      ['1', '4'],
      ['0.5', '1'],
    ]);
  });
});

describe('aggregation of priorities (AIP)', () => {
  it('arithmetic: the weighted mean of the lists', () => {
    const found = aggregatePriorities([list('0.5 0.3 0.2'), list('0.1 0.6 0.3')], list('3 1'), 'aip-arithmetic');
    // 0.75 x 0.5 + 0.25 x 0.1 = 0.4; 0.225 + 0.15; 0.15 + 0.075
    expect(found?.weights.map(toText)).toEqual(['0.4', '0.375', '0.225']);
    expect(found?.exact).toBe(true);
  });

  it('geometric: the means 0.4, 0.2 and 0.2 of 0.8 and 0.2, 0.1 and 0.4, 0.1 and 0.4, normalised', () => {
    const found = aggregatePriorities([list('0.8 0.1 0.1'), list('0.2 0.4 0.4')], equal(2), 'aip-geometric');
    expect(found?.weights.map(toText)).toEqual(['0.5', '0.25', '0.25']);
    expect(found?.exact).toBe(true);
  });

  it('the three respondents of city200 by their printed eigenvectors', () => {
    // ahp.indpref of ahpsurvey, respondents 1 to 3, culture and family; their plain means by hand.
    const found = aggregatePriorities(
      [list('0.17094660 0.82905340'), list('0.22910090 0.77089910'), list('0.15400448 0.84599552')],
      equal(3),
      'aip-arithmetic',
    );
    expect(toFixed(found?.weights[0] ?? ONE, 8)).toBe('0.18468399');
  });
});

describe('consensus (Goepel)', () => {
  const of = (...lists: readonly string[]): string => {
    const found = consensus(lists.map(list));
    return found === null ? 'none' : toFixed(found.value, 10);
  };

  it('is 1 where all agree, exactly', () => {
    expect(consensus([list('0.5 0.3 0.2'), list('0.5 0.3 0.2')])).toEqual({ value: rational(1), exact: true });
  });

  it.each([2, 3, 5, 9])('is 0 where each of %i experts puts another criterion 9 times above the rest', (n) => {
    const lists = Array.from({ length: n }, (_, k) =>
      Array.from({ length: n }, (__, i) => rational(i === k ? 9 : 1, n + 8)),
    );
    expect(toFixed(consensus(lists)?.value ?? ONE, 30)).toBe(toFixed(rational(0), 30));
  });

  it('lies between for two experts', () => {
    // The formula evaluated in doubles with natural logarithms: 0.98383045298569 and 0.59611958379438.
    expect(of('0.5 0.3 0.2', '0.4 0.4 0.2')).toBe('0.9838304530');
    expect(of('0.7 0.2 0.1', '0.2 0.2 0.6')).toBe('0.5961195838');
  });

  it('does not depend on the order of experts or criteria', () => {
    expect(of('0.7 0.2 0.1', '0.2 0.2 0.6')).toBe(of('0.6 0.2 0.2', '0.1 0.2 0.7'));
  });

  it('is below 0 for weights beyond the scale', () => {
    expect(of('0.98 0.02', '0.02 0.98').startsWith('-')).toBe(true);
  });

  it('is not there for one expert', () => {
    expect(of('0.5 0.5')).toBe('none');
  });
});
