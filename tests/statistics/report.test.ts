import {
  answerTable,
  type BandTable,
  criticalCorrelation,
  equalClasses,
  frequencies,
  itemStatistics,
  LARGEST_UNITS,
  MOST_ITEMS,
  MOST_RESPONDENTS,
  type Rational,
  rational,
  reliability,
  reversed,
  SURVEY_SECTIONS,
  type SurveyData,
  type SurveyOptions,
  scatterOf,
  surveyReport,
  surveyWarnings,
  tableOfRows,
  toFixed,
  validity,
} from '@berimbang/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rows, tableOf } from '../support/answers.js';

const GRADES: BandTable = {
  kind: 'bands',
  categories: [],
  printed: [],
  applied: [
    { code: 'A', from: rational(8831, 100), inclusive: true },
    { code: 'B', from: rational(7661, 100), inclusive: true },
    { code: 'C', from: rational(65), inclusive: true },
    { code: 'D', inclusive: true },
  ],
  before: { decimals: 2, mode: 'half-up' },
  limit: { value: rational(100), inclusive: true },
};

const OPTIONS: SurveyOptions = {
  sections: new Set(SURVEY_SECTIONS),
  index: {
    factor: 'exact',
    conversion: rational(25),
    missing: 'own-n',
    grade: GRADES,
    confidence: rational(95, 100),
    spread: 't',
    population: null,
  },
  missing: 'listwise',
  variance: 'sample',
  level: rational(5, 100),
  degrees: 'n-2',
  threshold: rational(6, 10),
  classes: 4,
  least: 10,
};

const data = (rows: Rows, more: Partial<SurveyData> = {}): SurveyData => ({
  table: tableOf(rows),
  scale: [rational(1), rational(4)],
  groups: [],
  expectation: null,
  importance: null,
  partings: [],
  ...more,
});

const text = (value: Rational): string => toFixed(value, 4);

describe('refusals', () => {
  const one = { level: rational(5, 100), degrees: 'n-2' } as const;

  it('tables that are empty, too large, uneven, or too fine', () => {
    const column = new Int16Array(3).fill(1);
    const many = Array.from({ length: MOST_ITEMS + 1 }, (_, i) => `q${i}`);
    for (const table of [
      answerTable([], 1, []),
      answerTable(
        many,
        1,
        many.map(() => column),
      ),
      answerTable(['q'], 1, [new Int16Array(MOST_RESPONDENTS + 1)]),
      answerTable(['q', 'q'], 1, [column, column]),
      answerTable(['q', 'r'], 1, [column]),
      answerTable(['q', 'r'], 1, [column, new Int16Array(2)]),
      answerTable(['q'], 0, [column]),
      answerTable(['q'], 1, [new Int16Array([LARGEST_UNITS + 1])]),
      tableOfRows(['q'], [[rational(1, 7)], [rational(1, 10_007)]]),
      tableOfRows(['q'], [[rational(1, 3)], [rational(LARGEST_UNITS)]]),
      tableOfRows(['q', 'r'], [[rational(1)]]),
    ])
      expect(table).toMatchObject({ fault: { id: expect.any(String), en: expect.any(String) } });
  });

  it('alpha of fewer than two items, and where all totals are the same', () => {
    const alphaOf = (rows: Rows) => {
      const made = scatterOf(tableOf(rows), 'listwise', 'sample');
      return 'fault' in made ? made.fault.en : reliability(made, rational(6, 10));
    };
    expect(alphaOf([[1], [2], [3]])).toMatchObject({ alpha: { kind: 'problem' }, reliable: null });
    expect(
      alphaOf([
        [1, 2],
        [2, 1],
        [1, 2],
      ]),
    ).toMatchObject({ alpha: { kind: 'problem', problem: 'undefined' } });
    expect(alphaOf([[1, 2]])).toContain('at least 2');
    expect(
      alphaOf([
        [1, null],
        [null, 2],
      ]),
    ).toContain('0 respondents answered every item');
    expect(
      alphaOf([
        [1, null],
        [2, null],
      ]),
    ).toContain('nobody answered the item q2');
  });

  it('a constant item has no correlation, the others still have', () => {
    const made = scatterOf(
      tableOf([
        [3, 1, 2],
        [3, 2, 3],
        [3, 4, 4],
        [3, 2, 1],
      ]),
      'listwise',
      'sample',
    );
    if ('fault' in made) throw new Error(made.fault.en);
    const [constant, ...others] = validity(made, one);
    for (const part of [constant?.withTotal, constant?.corrected])
      expect(part).toMatchObject({
        squared: null,
        valid: null,
        r: { kind: 'problem', detail: { en: expect.stringContaining('q1') } },
      });
    for (const { withTotal } of others) expect(withTotal.r.kind).toBe('number');
  });

  it('an item whose others never differ has no corrected correlation', () => {
    const made = scatterOf(
      tableOf([
        [1, 3],
        [2, 3],
        [4, 3],
      ]),
      'listwise',
      'sample',
    );
    if ('fault' in made) throw new Error(made.fault.en);
    expect(validity(made, one)[0]).toMatchObject({
      withTotal: { squared: rational(1) },
      corrected: { r: { kind: 'problem' } },
    });
  });

  it('pairwise covariances that contradict each other give no r above 1 and no alpha of a negative variance', () => {
    // Each pair is seen by other people, and every pair runs against each other: together impossible.
    const rows: Rows = [
      [1, 4, null],
      [4, 1, null],
      [1, 4, null],
      [4, 1, null],
      [1, null, 4],
      [4, null, 1],
      [1, null, 4],
      [4, null, 1],
      [null, 1, 4],
      [null, 4, 1],
      [null, 1, 4],
      [null, 4, 1],
    ];
    const made = scatterOf(tableOf(rows), 'pairwise', 'sample');
    if ('fault' in made) throw new Error(made.fault.en);
    expect(reliability(made, rational(6, 10)).alpha).toMatchObject({ kind: 'problem' });
    expect(validity(made, one).map(({ withTotal }) => withTotal.r.kind)).toEqual(['problem', 'problem', 'problem']);
  });

  it('valid is strictly greater: an r of exactly the critical value is not', () => {
    // 1 2 3 4 and 1 3 2 4 have r = 0.8; with four respondents the critical r is 1 - level.
    const made = scatterOf(
      tableOf([
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 4],
      ]),
      'listwise',
      'sample',
    );
    if ('fault' in made) throw new Error(made.fault.en);
    const verdict = (percent: number) =>
      validity(made, { level: rational(percent, 100), degrees: 'n-2' })[0]?.corrected;
    expect(verdict(20)).toMatchObject({ squared: rational(64, 100), valid: false });
    expect([verdict(19)?.valid, verdict(21)?.valid]).toEqual([false, true]);
  });

  it('reliable is an alpha that reaches the threshold', () => {
    // Variances 5/3 each, covariance 4/3: alpha = 2 (1 - (10/3) / 6) = 8/9.
    const made = scatterOf(
      tableOf([
        [1, 1],
        [2, 3],
        [3, 2],
        [4, 4],
      ]),
      'listwise',
      'sample',
    );
    if ('fault' in made) throw new Error(made.fault.en);
    expect(reliability(made, rational(8, 9))).toMatchObject({ alpha: { value: rational(8, 9) }, reliable: true });
    expect(reliability(made, rational(9, 10)).reliable).toBe(false);
  });

  it('critical r below three respondents, and levels that are none', () => {
    for (const n of [0, 1, 2]) expect(criticalCorrelation(n, one).kind).toBe('problem');
    for (const level of [rational(0), rational(1), rational(-1), rational(2)])
      expect(criticalCorrelation(30, { ...one, level }).kind).toBe('problem');
    expect(criticalCorrelation(3, one).kind).toBe('number');
  });

  it('pairwise work beyond its limit, classes that are none, too many different answers, scales upside down', () => {
    const column = new Int16Array(60_000).map((_, i) => i % 4);
    const items = Array.from({ length: 140 }, (_, i) => `q${i}`);
    const large = answerTable(
      items,
      1,
      items.map(() => column),
    );
    if ('fault' in large) throw new Error(large.fault.en);
    expect(scatterOf(large, 'pairwise', 'sample')).toMatchObject({
      fault: { en: expect.stringContaining('listwise') },
    });
    const scale = [rational(1), rational(5)] as const;
    for (const count of [1, 21, 2.5]) expect(equalClasses(scale, count)).toBeNull();
    expect(equalClasses([rational(5), rational(1)], 5)).toBeNull();
    expect(frequencies(tableOf([[1]]), [rational(0), rational(1000)])).toBeNull();
    expect(reversed(tableOf([[1]]), ['q1'], [rational(5), rational(1)])).toBeNull();
    expect(reversed(tableOf([[7]]), ['q1'], scale)).toBeNull();
  });

  it('an item without answers and a table without respondents have no mean, not 0', () => {
    expect(itemStatistics(tableOf([[null], [null]]))[0]).toMatchObject({ n: 0, missing: 2, mean: { kind: 'missing' } });
    expect(itemStatistics(tableOf([], ['q1']))[0]).toMatchObject({ n: 0, missing: 0, mean: { kind: 'missing' } });
    expect(itemStatistics(tableOf([[3]]))[0]?.variance.sample).toMatchObject({ kind: 'problem' });
    expect(itemStatistics(tableOf([[3]]))[0]?.variance.population).toMatchObject({
      kind: 'number',
      value: rational(0),
    });
  });
});

describe('the report', () => {
  const rows: Rows = Array.from({ length: 40 }, (_, i) => [1 + (i % 4), 1 + ((i * 7) % 4), 2 + (i % 3)]);

  it('computes the sections that are asked for, and none beside', () => {
    const partings = [{ name: 'q', role: 'wave' as const, values: rows.map((_, i) => (i < 20 ? 'Q1' : 'Q2')) }];
    const whole = surveyReport(data(rows, { partings }), OPTIONS);
    expect(whole.index?.index.kind).toBe('number');
    expect([whole.scopes.length, whole.partings.length, whole.frequencies?.length]).toEqual([1, 1, 3]);
    const bare = surveyReport(data(rows, { partings }), { ...OPTIONS, sections: new Set(['items']) });
    expect(bare).toMatchObject({ index: null, scopes: [], partings: [], frequencies: null, classes: null });
    const alphas = surveyReport(data(rows), { ...OPTIONS, sections: new Set(['reliability']) });
    expect(alphas.scopes[0]).toMatchObject({ validity: [], reliability: { items: 3 } });
  });

  it('groups: mean over items and mean over groups differ where groups are of unequal size', () => {
    // Items 4, 4, 1: over items 3, over the groups (4, 1) 2.5.
    const report = surveyReport(
      data(
        [
          [4, 4, 1],
          [4, 4, 1],
        ],
        {
          groups: [
            { code: 'a', label: { id: 'a', en: 'a' }, items: ['q1', 'q2'] },
            { code: 'b', label: { id: 'b', en: 'b' }, items: ['q3'] },
          ],
        },
      ),
      OPTIONS,
    );
    expect(report.overItems).toMatchObject({ value: rational(3) });
    expect(report.overGroups).toMatchObject({ value: rational(5, 2) });
    expect(report.groupMeans.map(({ mean }) => report.classOf(mean))).toEqual([4, 1]);
    expect(report.scopes.map(({ group }) => group)).toEqual(['a', 'b', null]);
  });

  it('waves make a year by two named means', () => {
    // Q1: 10 people, index 100; Q2: 30 people, index 50: simple 75, weighted 62.5.
    const waves: Rows = Array.from({ length: 40 }, (_, i) => (i < 10 ? [4, 4] : [2, 2]));
    const values = waves.map((_, i) => (i < 10 ? 'Q1' : 'Q2'));
    const [parting] = surveyReport(data(waves, { partings: [{ name: 'q', role: 'wave', values }] }), OPTIONS).partings;
    expect(parting?.parts.map(({ value, n, grade }) => [value, n, grade])).toEqual([
      ['Q1', 10, 'A'],
      ['Q2', 30, 'D'],
    ]);
    expect(parting).toMatchObject({
      simple: { value: rational(75) },
      simpleGrade: 'C',
      weighted: { value: rational(125, 2) },
      weightedGrade: 'D',
    });
  });

  it('gaps and importance rest on those who answered both questions', () => {
    const own = data(
      [
        [1, 4],
        [3, null],
        [2, 2],
      ],
      {
        groups: [
          { code: 'tangible', label: { id: 'tangible', en: 'tangible' }, items: ['q1'] },
          { code: 'empathy', label: { id: 'empathy', en: 'empathy' }, items: ['q2'] },
        ],
        expectation: tableOf([
          [4, 4],
          [null, 4],
          [3, 3],
        ]),
        importance: tableOf([
          [4, 2],
          [4, null],
          [3, 3],
        ]),
      },
    );
    const report = surveyReport(own, OPTIONS);
    // q1: (1 + 2) / 2 - (4 + 3) / 2 = -2; q2: (4 + 2) / 2 - (4 + 3) / 2 = -1/2.
    expect(report.gaps?.gaps).toMatchObject({
      items: [
        { code: 'q1', gap: rational(-2) },
        { code: 'q2', gap: rational(-1, 2) },
      ],
      overall: rational(-5, 4),
    });
    // Importance and performance: q1 over three people 11/3 and 2, q2 over two 5/2 and 3.
    expect(report.importance?.items.map(({ n, quadrant }) => [n, quadrant])).toEqual([
      [3, 'I'],
      [2, 'IV'],
    ]);
    expect(report.importance?.items[0]?.conformity).toEqual(rational(600, 11));
    const csi = report.importance?.csi;
    // Weights 22/37 and 15/37: (22 x 2 + 15 x 3) / 37 = 89/37, over 4: 60.14 per cent.
    expect(csi !== undefined && 'index' in csi ? text(csi.index) : '').toBe('60.1351');
  });

  it('tells what whoever reads the numbers must know', () => {
    const codes = (rows: Rows, options: SurveyOptions = OPTIONS, more: Partial<SurveyData> = {}): readonly string[] =>
      surveyWarnings(surveyReport(data(rows, more), options), options, []).map(({ code }) => code);
    expect(codes(rows)).toEqual(['elements', 'random-sample']);
    expect(codes(rows.slice(0, 29))).toContain('few-respondents');
    expect(codes([...rows, [1, null, 2]])).toContain('left-out-listwise');
    expect(codes([...rows, [1, null, 2]], { ...OPTIONS, missing: 'item-median' })).toContain('filled-with-medians');
    expect(codes([...rows, [1, null, 2]], { ...OPTIONS, missing: 'pairwise' })).toContain('pairwise');
    const opposed = rows.map(([a = 1]) => [a, 5 - (a ?? 1), a === 1 ? 2 : a]);
    expect(codes(opposed)).toContain('negative-correlation');
    expect(codes(rows.map(([a = 1, b = 1]) => [a, b, 5 - (a ?? 1)]))).toContain('negative-alpha');
    expect(codes(rows.map(() => [4, 4, 4]).concat([[3, 4, 4]]))).toContain('interval-clipped');
    const literal = OPTIONS.index === null ? null : { ...OPTIONS.index, factor: rational(333, 1000) };
    expect(codes(rows, { ...OPTIONS, index: literal })).toContain('literal-factor');
  });
});

describe('privacy: a small part cannot be worked out', () => {
  const part = fc.integer({ min: 1, max: 25 });

  it('withheld parts hold the least number together, and a simple mean is shown with none or three of them', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 15 }), (sizes, least) => {
        const values = sizes.flatMap((size, i) => Array<string>(size).fill(`p${i}`));
        const rows: Rows = values.map((_, i) => [1 + (i % 4), 1 + (i % 3)]);
        const partings = [{ name: 'p', role: 'service' as const, values }];
        const [found] = surveyReport(data(rows, { partings }), { ...OPTIONS, least }).partings;
        const withheld = found?.parts.filter((own) => own.withheld) ?? [];
        for (const own of found?.parts ?? []) {
          if (own.n < least) expect(own.withheld).toBe(true);
          if (own.withheld) expect([own.mean, own.index, own.grade, own.items.length]).toEqual([null, null, null, 0]);
        }
        if (withheld.length > 0 && withheld.length < sizes.length) {
          expect(withheld.length).toBeGreaterThanOrEqual(2);
          expect(withheld.reduce((sum, own) => sum + own.n, 0)).toBeGreaterThanOrEqual(least);
        }
        expect(found?.simple === null).toBe(withheld.length === 1 || withheld.length === 2);
        expect(sizes.every((size) => size >= least) ? withheld.length : 0).toBe(0);
      }),
    );
  });
});
