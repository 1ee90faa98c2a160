import { describe, expect, it } from 'vitest';
import { exact } from '../support/exact.js';
import { numberAt, run, show } from '../support/scorecards.js';

interface Published {
  readonly name: string;
  readonly source: string;
  /** Judgements above the diagonal, row by row. */
  readonly upper: readonly string[];
  readonly weights: readonly string[];
  /** Consistency ratio as published and the random index that its source divides by. */
  readonly consistency?: { readonly ratio: string; readonly randomIndex: string };
}

const AHPY = 'README of the Python package AHPy, which cites';
const DRINKS = `${AHPY} Saaty (2008), Decision making with the analytic hierarchy process, doi 10.1504/IJSSCI.2008.017590`;
const LEADER = `${AHPY} Wikipedia, Analytic hierarchy process - leader example`;
const CAR = `${AHPY} Wikipedia, Analytic hierarchy process - car example`;
/** Random indices of Saaty (2005), Theory and Applications of the Analytic Network Process, p. 31, as AHPy uses them. */
const SAATY_2005 = { 3: '0.52', 4: '0.89', 7: '1.35' } as const;

const PUBLISHED: readonly Published[] = [
  {
    // Reciprocal by construction: the table as printed in several places is not, in the row of water against tea.
    name: 'drinks: coffee, wine, tea, beer, soda, milk, water',
    source: DRINKS,
    upper: ['9 5 2 1 1 1/2', '1/3 1/9 1/9 1/9 1/9', '1/3 1/4 1/3 1/9', '1/2 1 1/3', '2 1/2', '1/3'],
    weights: ['0.177', '0.019', '0.042', '0.116', '0.190', '0.129', '0.327'],
    consistency: { ratio: '0.022', randomIndex: SAATY_2005[7] },
  },
  {
    name: 'leader, criteria: experience, education, charisma, age',
    source: LEADER,
    upper: ['4 3 7', '1/3 3', '5'],
    weights: ['0.548', '0.127', '0.270', '0.056'],
    consistency: { ratio: '0.044', randomIndex: SAATY_2005[4] },
  },
  {
    name: 'leader, experience: Moll, Nell, Sue',
    source: LEADER,
    upper: ['1/4 4', '9'],
    weights: ['0.217', '0.717', '0.066'],
    consistency: { ratio: '0.035', randomIndex: SAATY_2005[3] },
  },
  {
    name: 'leader, education: Moll, Nell, Sue (CR only; local weights are not printed)',
    source: LEADER,
    upper: ['3 1/5', '1/7'],
    weights: [],
    consistency: { ratio: '0.062', randomIndex: SAATY_2005[3] },
  },
  {
    name: 'car, criteria: cost, safety, style, capacity',
    source: CAR,
    upper: ['3 7 3', '9 1', '1/7'],
    weights: ['0.510', '0.234', '0.041', '0.215'],
  },
  {
    name: 'car, cost: price, fuel, maintenance, resale',
    source: CAR,
    upper: ['2 5 3', '2 2', '1/2'],
    weights: ['0.488', '0.252', '0.100', '0.161'],
  },
  {
    name: 'car, price of six cars',
    source: CAR,
    upper: ['9 9 1 1/2 5', '1 1/9 1/9 1/7', '1/9 1/9 1/7', '1/2 5', '6'],
    weights: ['0.246', '0.025', '0.025', '0.246', '0.366', '0.093'],
  },
  {
    name: 'car, cargo space of six cars',
    source: CAR,
    upper: ['1 1/2 1/2 1/2 1/3', '1/2 1/2 1/2 1/3', '1 1 1/2', '1 1/2', '1/2'],
    weights: ['0.089', '0.089', '0.170', '0.170', '0.170', '0.311'],
  },
  { name: 'car, capacity: cargo, passenger', source: CAR, upper: ['1/5'], weights: ['0.1667', '0.8333'] },
  {
    name: '1, 3, 5 / 3',
    source: 'eigenvectors of the JavaScript package ml-matrix 6.15.1',
    upper: ['3 5', '3'],
    weights: ['0.6370', '0.2583', '0.1047'],
  },
];

function ahp(
  upper: readonly string[],
  prioritisation: string,
  lambda = 'mean-ratio',
  triangle: 'upper' | 'full' = 'upper',
): ReturnType<typeof run> {
  const n = upper.length + 1;
  const codes = Array.from({ length: n }, (_, i) => `c${i}`);
  const above = upper.map((row) => row.split(' '));
  const cell = (i: number, j: number): string => {
    if (i === j) return '1';
    if (i < j) return above[i]?.[j - i - 1] ?? '';
    return exact(1)
      .over(exact(above[j]?.[i - j - 1] ?? '1'))
      .toString();
  };
  const rows = codes.map((code, i) => {
    const cells = codes.flatMap((other, j) => (triangle === 'full' || i < j ? [`${other}: ${cell(i, j)}`] : []));
    return `${code}: {${cells.join(', ')}}`;
  });
  return run(`
dimensions:
  criterion: {members: [${codes.join(', ')}]}
  against: {alias: criterion}
matrices:
  m: {label: M, criteria: criterion, against: against, triangle: ${triangle}, prioritisation: ${prioritisation}, lambda: ${lambda}, random-index: "saaty/ahp#random-index", threshold: "saaty/ahp#threshold"}
facts:
  matrix.m.judgement: {source: s, values: {${rows.join(', ')}}}
`);
}

const weightsOf = (evaluation: ReturnType<typeof run>, count: number, decimals: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => numberAt(evaluation, `matrix.m.weight@criterion=c${i}`).fixed(decimals));

describe('published pairwise matrices by the principal eigenvector', () => {
  it.each(PUBLISHED.map((entry) => [entry.name, entry.source, entry] as const))(
    '%s (%s)',
    (_name, _source, { upper, weights, consistency }) => {
      const evaluation = ahp(upper, 'eigenvector');
      for (const [i, published] of weights.entries()) {
        expect(
          numberAt(evaluation, `matrix.m.weight@criterion=c${i}`).fixed(published.split('.')[1]?.length ?? 0),
        ).toBe(published);
      }
      if (consistency !== undefined) {
        const ratio = numberAt(evaluation, 'matrix.m.ci').over(exact(consistency.randomIndex));
        expect(ratio.minus(exact(consistency.ratio)).size.against(exact('0.0005'))).toBeLessThanOrEqual(0);
      }
    },
  );

  it('gives lambda max of 1, 3, 5 / 3 as ml-matrix does: 3.038511', () => {
    expect(numberAt(ahp(['3 5', '3'], 'eigenvector'), 'matrix.m.lambdamax').fixed(6)).toBe('3.038511');
  });
});

describe('the matrix of Bone Bolango', () => {
  const MATRIX = ['1/3 1/2 3', '3 9', '3'];

  it.each([
    ['column-mean', ['0.159086', '0.554843', '0.224422', '0.061649']],
    ['eigenvector', ['0.157780', '0.556176', '0.224248', '0.061797']],
    ['geometric-mean', ['0.156783', '0.559343', '0.221725', '0.062149']],
  ])('weights by %s', (how, weights) => {
    expect(weightsOf(ahp(MATRIX, how), 4, 6)).toEqual(weights);
  });

  it.each([
    ['column-mean', 'mean-ratio', '4.060909', '0.020303', '0.022559'],
    ['column-mean', 'column-sums', '4.065024', '0.021675', '0.024083'],
    ['eigenvector', 'mean-ratio', '4.060647', '0.020216', '0.022462'],
    ['eigenvector', 'column-sums', '4.060647', '0.020216', '0.022462'],
  ])('%s, lambda by %s: lambda max, CI, CR', (how, lambda, most, index, ratio) => {
    const evaluation = ahp(MATRIX, how, lambda);
    expect(numberAt(evaluation, 'matrix.m.lambdamax').fixed(6)).toBe(most);
    expect(numberAt(evaluation, 'matrix.m.ci').fixed(6)).toBe(index);
    expect(numberAt(evaluation, 'matrix.m.cr').fixed(6)).toBe(ratio);
    expect(show(evaluation, 'matrix.m.consistent')).toBe('true');
  });

  it('the full matrix and its upper triangle give the same', () => {
    const [full, upper] = [ahp(MATRIX, 'column-mean', 'mean-ratio', 'full'), ahp(MATRIX, 'column-mean')];
    for (const output of [
      'weight@criterion=c0',
      'lambdamax',
      'cr',
      'normalised@criterion=c2,against=c1',
      'product@criterion=c1,against=c3',
    ]) {
      expect(show(full, `matrix.m.${output}`)).toBe(show(upper, `matrix.m.${output}`));
    }
  });

  it('ranks B, C, A, D', () => {
    expect([0, 1, 2, 3].map((i) => show(ahp(MATRIX, 'column-mean'), `matrix.m.rank@criterion=c${i}`))).toEqual([
      '3',
      '1',
      '2',
      '4',
    ]);
  });
});

describe('matrices that are not in order', () => {
  it('inconsistent judgements are computed and called so', () => {
    // 1 beats 2, 2 beats 3, 3 beats 1, each by 9: a circle.
    const evaluation = ahp(['9 1/9', '9'], 'eigenvector');
    expect(show(evaluation, 'matrix.m.consistent')).toBe('false');
    expect(weightsOf(evaluation, 3, 6)).toEqual(['0.333333', '0.333333', '0.333333']);
  });

  it('a missing judgement withholds, a judgement of 0 is a problem', () => {
    expect(show(ahp(['0 5', '3'], 'column-mean', 'mean-ratio'), 'matrix.m.cr')).toBe('problem bad-matrix');
    const gap = run(`
dimensions:
  criterion: {members: [a, b, c]}
  against: {alias: criterion}
matrices:
  m: {label: M, criteria: criterion, against: against, triangle: upper, prioritisation: column-mean, random-index: "saaty/ahp#random-index", threshold: "saaty/ahp#threshold"}
facts:
  matrix.m.judgement: {source: s, values: {a: {b: 3, c: {missing: late}}, b: {c: 2}}}
`);
    expect(show(gap, 'matrix.m.weight@criterion=a')).toBe('missing late');
    expect(show(gap, 'matrix.m.consistent')).toBe('missing late');
  });

  it('two criteria have CR 0', () => {
    expect([
      show(ahp(['5'], 'column-mean'), 'matrix.m.cr'),
      show(ahp(['5'], 'column-mean'), 'matrix.m.weight@criterion=c0'),
    ]).toEqual(['0', '5/6']);
  });
});
