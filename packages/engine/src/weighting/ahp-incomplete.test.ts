import { describe, expect, it } from 'vitest';
import { decimal, toFixed, toText } from '../value/decimal.js';
import { type AhpTables, ahp, type Prioritisation } from './ahp.js';
import type { PartialMatrix } from './ahp-matrix.js';

const table = (...rows: readonly string[]): PartialMatrix =>
  rows.map((row) => row.split(' ').map((text) => (text === '?' ? null : decimal(text))));
const tables = (of: PartialMatrix, how: Prioritisation): AhpTables => {
  const result = ahp(of, how, 'mean-ratio');
  if ('fault' in result) throw new Error(result.fault.en);
  return result.tables;
};
const filledIn = (of: PartialMatrix, how: Prioritisation, i: number, j: number, decimals: number): string =>
  toFixed(tables(of, how).matrix[i]?.[j] ?? decimal('0'), decimals);

describe('incomplete matrices by the eigenvector (Harker)', () => {
  it("Harker's matrix of a chain: weights 4 : 2 : 1, lambda 3", () => {
    const found = tables(table('1 2 ?', '1/2 1 2', '? 1/2 1'), 'eigenvector');
    expect(found.weights.map(toText)).toEqual(['4/7', '2/7', '1/7']);
    expect([toText(found.lambdaMax), found.missing, found.exact]).toEqual(['3', 1, true]);
  });

  /*
   * Respondents 1, 5 and 10 of the data city200 of the R package ahpsurvey 0.4.3 with one answer left out, as in its
   * page on ahp.missing: w_i / w_j of Harker's eigenvector. The values are those of numpy.linalg.eig on Harker's matrix;
   * ahpsurvey prints 2.243894, 12.39224 and 29.08228, since its power iteration stops early.
   */
  it.each([
    [
      'respondent 1, housing against transport',
      ['1 1/2 2 1/2 6', '? 1 4 4 8', '? ? 1 1/4 ?', '? ? ? 1 8', '? ? ? ? 1'],
      2,
      4,
      '2.24392038',
    ],
    [
      'respondent 5, family against transport',
      ['1 1/3 3 1/5 6', '? 1 8 1 ?', '? ? 1 1/4 3', '? ? ? 1 6', '? ? ? ? 1'],
      1,
      4,
      '12.39229075',
    ],
    [
      'respondent 10, family against transport',
      ['1 1/7 3 1/3 6', '? 1 8 3 ?', '? ? 1 1/4 3', '? ? ? 1 8', '? ? ? ? 1'],
      1,
      4,
      '29.08308491',
    ],
  ] as const)('%s', (_who, rows, i, j, expected) => {
    expect(filledIn(table(...rows), 'eigenvector', i, j, 8)).toBe(expected);
  });

  it('a long chain settles: fifteen criteria, each 9 times the next, and one judgement that contradicts', () => {
    const rows = Array.from({ length: 15 }, (_, i) =>
      Array.from({ length: 15 }, (__, j) => (i === j ? '1' : j === i + 1 || (i === 0 && j === 2) ? '9' : '?')).join(
        ' ',
      ),
    );
    const { lambdas, weights } = tables(table(...rows), 'eigenvector');
    // An eigenvector has the same lambda in every row.
    expect(new Set(lambdas.map((lambda) => toFixed(lambda, 30))).size).toBe(1);
    expect(
      toFixed(
        weights.reduce((all, own) => ({ n: all.n * own.d + own.n * all.d, d: all.d * own.d })),
        40,
      ),
    ).toBe(toFixed(decimal('1'), 40));
  });
});

describe('incomplete matrices by the geometric mean (logarithmic least squares)', () => {
  it('one missing judgement is the geometric mean of what its triads say', () => {
    // Bozoki, Fulop & Ronyai (2010), Example 3: x = sqrt(2/5 x 4/3) = 0.73029674334, which is also its least-squares value.
    const of = table('1 1 5 2', '? 1 3 4', '? ? 1 ?', '? ? ? 1');
    expect(filledIn(of, 'geometric-mean', 2, 3, 11)).toBe('0.73029674334');
  });

  it('agrees with the row means where nothing is missing, to 40 decimals', () => {
    // 3 criteria, 3 and 5 and 3: row products 15, 1, 1/15; weights go as their cube roots.
    const { weights } = tables(table('1 3 5', '1/3 1 3', '1/5 1/3 1'), 'geometric-mean');
    expect(toFixed(weights[0] ?? decimal('0'), 6)).toBe('0.636986');
    expect(toFixed(weights[1] ?? decimal('0'), 6)).toBe('0.258285');
  });
});

describe('what cannot be weighed', () => {
  const fault = (of: PartialMatrix, how: Prioritisation, names?: readonly string[]): string => {
    const result = ahp(of, how, 'mean-ratio', names);
    return 'fault' in result ? result.fault.en : '';
  };

  it('column means need every judgement', () => {
    expect(fault(table('1 2 ?', '? 1 2', '? ? 1'), 'column-mean')).toContain('1 pair has none');
  });

  it.each(['eigenvector', 'geometric-mean', 'column-mean'] as const)('judgements that fall apart, by %s', (how) => {
    const of = table('1 3 ? ?', '? 1 ? ?', '? ? 1 2', '? ? ? 1');
    expect(fault(of, how, ['cost', 'time', 'style', 'room'])).toContain('{cost, time}, {style, room}');
  });
});
