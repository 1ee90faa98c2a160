import {
  type Cell,
  classOf,
  criticalCorrelation,
  equalClasses,
  frequencies,
  itemStatistics,
  rational,
  reliability,
  scatterOf,
  surveyIndex,
  toFixed,
  validity,
} from '@berimbang/engine';
import { describe, expect, it } from 'vitest';
import { type Rows, tableOf, turned } from '../support/answers.js';
import { ATTITUDE, MADIUN_SUMS, TEN_QUESTIONS } from './published-data.js';

const shown = (cell: Cell | undefined, decimals: number): string =>
  cell?.kind === 'number' ? toFixed(cell.value, decimals) : (cell?.kind ?? 'nothing');
const LIKERT = [rational(1), rational(4)] as const;
const RULE = { level: rational(5, 100), degrees: 'n-2' } as const;

function scatter(rows: Rows, items?: string[]) {
  const made = scatterOf(tableOf(rows, items), 'listwise', 'sample');
  if ('fault' in made) throw new Error(made.fault.en);
  return made;
}

describe('R, package psych: alpha(attitude), as printed in its overview (Revelle)', () => {
  const names = Object.keys(ATTITUDE);
  const table = turned(Object.values(ATTITUDE));

  it('alpha is 0.84', () => {
    const found = reliability(scatter(table, names), rational(7, 10));
    expect(shown(found.alpha, 2)).toBe('0.84');
    expect(found).toMatchObject({ items: 7, n: 30, reliable: true });
    expect(reliability(scatter(table, names), rational(9, 10)).reliable).toBe(false);
  });

  // Columns raw_alpha, raw.r, r.drop, mean (no decimals) and sd of the printed tables.
  it.each([
    ['rating', '0.81', '0.78', '0.67', '65', '12.2'],
    ['complaints', '0.80', '0.84', '0.74', '67', '13.3'],
    ['privileges', '0.83', '0.70', '0.56', '53', '12.2'],
    ['learning', '0.80', '0.81', '0.71', '56', '11.7'],
    ['raises', '0.80', '0.85', '0.79', '65', '10.4'],
    ['critical', '0.86', '0.42', '0.27', '75', '9.9'],
    ['advance', '0.84', '0.60', '0.46', '43', '10.3'],
  ])('%s', (name, ifDropped, r, corrected, mean, deviation) => {
    const i = names.indexOf(name);
    const made = scatter(table, names);
    const item = validity(made, RULE)[i];
    const own = itemStatistics(tableOf(table, names))[i];
    expect([
      shown(reliability(made, rational(7, 10)).ifDeleted[i]?.alpha, 2),
      shown(item?.withTotal.r, 2),
      shown(item?.corrected.r, 2),
      shown(own?.mean, 0),
      shown(own?.deviation, 1),
    ]).toEqual([ifDropped, r, corrected, mean, deviation]);
  });

  it('against r table 0.361 for 30 respondents only the corrected r of critical is not valid', () => {
    const items = validity(scatter(table, names), RULE);
    expect(items.map((item) => item.withTotal.valid)).toEqual(names.map(() => true));
    expect(items.filter((item) => item.corrected.valid !== true).map((item) => item.item)).toEqual(['critical']);
  });
});

describe('Python, package pingouin: documented example of cronbach_alpha', () => {
  it('alpha is 0.591719, by either variance', () => {
    const table = tableOf(turned(TEN_QUESTIONS));
    for (const variance of ['sample', 'population'] as const) {
      const made = scatterOf(table, 'listwise', variance);
      expect('fault' in made ? '' : shown(reliability(made, rational(6, 10)).alpha, 6)).toBe('0.591719');
      expect('fault' in made ? true : reliability(made, rational(6, 10)).reliable).toBe(false);
    }
  });
});

describe('critical values of r', () => {
  // Computed as t / root(df + t^2) from tables of t; checked against the r table in Sugiyono (2011), 5 per cent, by N.
  it.each([
    [10, '0.632'],
    [20, '0.444'],
    [24, '0.404'],
    [30, '0.361'],
    [48, '0.285'],
    [54, '0.268'],
    [60, '0.254'],
    [100, '0.197'],
    [150, '0.160'],
    [200, '0.139'],
  ])('n = %i, 5 per cent two-tailed: %s', (n, expected) => {
    expect(shown(criticalCorrelation(n, RULE), 3)).toBe(expected);
  });

  // Table of critical values by df, 5 and 1 per cent two-tailed, as textbooks print it (T. Carter, Numeracy Bank).
  it.each([
    [1, '0.997', '1.000'],
    [2, '0.950', '0.990'],
    [3, '0.878', '0.959'],
    [5, '0.754', '0.875'],
    [8, '0.632', '0.765'],
    [10, '0.576', '0.708'],
    [15, '0.482', '0.606'],
    [20, '0.423', '0.537'],
    [30, '0.349', '0.449'],
    [40, '0.304', '0.393'],
  ])('df = %i: %s and %s', (df, five, one) => {
    expect(shown(criticalCorrelation(df + 2, RULE), 3)).toBe(five);
    expect(shown(criticalCorrelation(df + 2, { ...RULE, level: rational(1, 100) }), 3)).toBe(one);
  });

  // Rows of the r table in Sugiyono (2011) as theses reprint it: these hold the values for df = N (that for 125 does not).
  it.each([
    [100, '0.195'],
    [150, '0.159'],
    [175, '0.148'],
    [200, '0.138'],
    [300, '0.113'],
    [400, '0.098'],
    [500, '0.088'],
    [600, '0.080'],
    [1000, '0.062'],
  ])('N = %i read as degrees of freedom: %s', (n, printed) => {
    expect(shown(criticalCorrelation(n, { ...RULE, degrees: 'n' }), 3)).toBe(printed);
  });

  it('with two degrees of freedom r is spread evenly, so that the value is exact', () => {
    expect(criticalCorrelation(4, RULE)).toEqual({ kind: 'number', value: rational(95, 100), exact: true });
  });
});

describe('Kota Madiun 2019: nine elements, 48 respondents, from their printed sums', () => {
  const column = (sum: number): readonly number[] =>
    Array.from({ length: 48 }, (_, i) => Math.floor(sum / 48) + (i < sum % 48 ? 1 : 0));
  const table = tableOf(turned(MADIUN_SUMS.map(column)));

  it('index 75.4051 with exact 1/9; printed 75.32969 with 0.111', () => {
    const rule = { conversion: rational(25), missing: 'own-n' } as const;
    const own = surveyIndex(table, { ...rule, factor: 'exact' });
    expect([shown(own.interval, 6), shown(own.index, 4), own.n]).toEqual(['3.016204', '75.4051', 48]);
    const literal = surveyIndex(table, { ...rule, factor: rational(111, 1000) });
    expect([shown(literal.interval, 7), shown(literal.index, 5)]).toEqual(['3.0131875', '75.32969']);
  });
});

describe('class bands as questionnaires print them', () => {
  it.each([
    [4, 4, ['1.00', '1.75', '1.76', '2.50', '2.51', '3.25', '3.26', '4.00'], [1, 1, 2, 2, 3, 3, 4, 4]],
    [
      5,
      5,
      ['1.00', '1.80', '1.81', '2.60', '2.61', '3.40', '3.41', '4.20', '4.21', '5.00'],
      [1, 1, 2, 2, 3, 3, 4, 4, 5, 5],
    ],
  ])('%i classes on 1 to %i', (count, high, means, classes) => {
    const table = equalClasses([rational(1), rational(high)], count);
    const found = means.map((mean) =>
      table === null ? null : classOf(table, rational(Number(mean.replace('.', '')), 100)),
    );
    expect(found).toEqual(classes);
  });
});

describe('shares of answers: 35 of 54 staff are 64.8 per cent, 39 are 72.2 (Disperindag Kebumen)', () => {
  it('is a share of those who answered', () => {
    const answers = [...Array(35).fill(4), ...Array(18).fill(3), 1].map((answer: number) => [answer]);
    const [item] = frequencies(tableOf([...answers, [null], [null]]), LIKERT) ?? [];
    expect(item).toMatchObject({ n: 54, missing: 2 });
    expect(item?.answers.map(({ count }) => count)).toEqual([1, 0, 18, 35]);
    const share = item?.answers[3]?.share;
    expect(share?.kind === 'number' ? toFixed(rational(100n * share.value.n, share.value.d), 1) : '').toBe('64.8');
  });
});

describe('variance of an item as a printed table gives it (Universitas Sumatera Utara, 30 respondents)', () => {
  // Sum and sum of squares of three items and their variance over n: 130, 572, 0.289; 120, 486, 0.200; 119, 477, 0.166.
  it.each([
    [{ 3: 1, 4: 18, 5: 11 }, '0.289'],
    [{ 3: 3, 4: 24, 5: 3 }, '0.200'],
    [{ 3: 3, 4: 25, 5: 2 }, '0.166'],
  ])('%o', (counts, printed) => {
    const rows = Object.entries(counts).flatMap(([answer, count]) => Array(count).fill([Number(answer)]) as number[][]);
    expect(rows).toHaveLength(30);
    expect(shown(itemStatistics(tableOf(rows))[0]?.variance.population, 3)).toBe(printed);
  });
});
