import { type Evaluation, explain } from '@berimbang/engine';
import { readRulePack, readScorecard } from '@berimbang/files';
import { describe, expect, it } from 'vitest';
import { oneIndicator, refusals } from '../support/refused.js';
import { cellAt, evaluated, graphOf, show } from '../support/scorecards.js';

/** Cards of one indicator; the period of the scorecard may be another one. */
const card = (indicator: string, more: string, method = '', period = '2024'): string =>
  oneIndicator(indicator, method, more).replace('period: 2024', `period: ${period}`);
const run = (...parts: Parameters<typeof card>): Evaluation => evaluated(graphOf(card(...parts)), true);
const leaves = (evaluation: Evaluation, name: string): readonly string[] =>
  explain(evaluation, name.split('@')[0] ?? '', place(name))?.missing ?? [];
const place = (name: string): Record<string, string> =>
  name.includes('@') ? { period: name.split('=')[1] ?? '' } : {};

describe('the section periods', () => {
  const quarterly = 'frequency: quarter, target: 5';
  it.each([
    ['the year before', 'periods: {from: 2024, to: 2023}', 'periods from', ['from', 'to']],
    ['a quarter before in one year', 'periods: {from: 2024-Q4, to: 2024-Q1}', 'periods from', ['from', 'to']],
    ['more than fifty years', 'periods: {from: 1960, to: 2024}', 'periods from', ['50']],
    ['facts from after the scorecard', 'periods: {from: 2025, to: 2026}', 'periods from', ['2024']],
    ['facts until before the scorecard', 'periods: {from: 2022, to: 2023}', 'periods to', ['2024']],
    ['read-from alone', 'periods: {read-from: 2024-Q2}', 'periods read-from', ['read']],
    ['read-from after the scorecard', 'periods: {read: quarter, read-from: 2025-Q1}', 'periods read-from', ['2024']],
    ['read-from long before it', 'periods: {read: month, read-from: "1900"}', 'periods read-from', ['50']],
    ['a kind that is none', 'periods: {read: week}', 'periods read', ['week', 'quarter']],
    ['a quarter that is none', 'periods: {from: 2024-Q5}', 'periods from', ['2024-Q5']],
  ] as const)('%s is refused', (_, periods, path, says) => {
    const fault = refusals(card(quarterly, periods)).find((own) => own.path === path);
    expect([fault?.severity, fault?.line]).toEqual(['error', 8]);
    for (const word of says)
      expect(
        [fault?.id, fault?.en].every((text) => text?.includes(word)),
        fault?.en,
      ).toBe(true);
  });

  it('a reading without a whole period is refused: no half of a year is read as a year', () => {
    for (const kind of ['year', 'semester']) {
      const [fault, ...others] = refusals(card(quarterly, `periods: {read: ${kind}}`, '', '2024-Q1'));
      expect([fault?.path, fault?.line, others.length]).toEqual(['periods read', 8, 0]);
    }
    expect(refusals(card(quarterly, 'periods: {read: semester}', '', '2024-Q2'))).toEqual([]);
  });

  it('a calendar of ten thousand years is refused before it is built', () => {
    const text = card(
      'frequency: month, target: 5',
      'periods: {from: "0001", to: "9999", read: month, read-from: "0001"}',
    );
    expect(refusals(text).map(({ path }) => path)).toEqual(['periods from', 'periods read-from']);
  });

  it('a frequency without a whole period is refused', () => {
    const [fault] = refusals(card('frequency: year, target: 5', 'periods: {from: 2024-Q2, to: 2024}'));
    expect([fault?.path, fault?.line]).toEqual(['indicators i frequency', 7]);
    expect(fault?.en).toContain('2024-Q2');
  });
});

describe('periods of targets and facts', () => {
  it('that the calendar does not have are refused where they stand, with the nearest one', () => {
    const text = card(
      'frequency: quarter, target: {2024-Q1: 5, 2024-Q7: 6, 2023-Q4: 7}',
      'facts: {indicator.i.realised: {values: {2024-Q9: 4}}}',
    );
    expect(refusals(text).map(({ line, path, suggestion }) => [line, path, suggestion])).toEqual([
      [7, 'indicators i target 2024-Q7', '2024-Q1'],
      [7, 'indicators i target 2023-Q4', '2024-Q4'],
      [8, 'facts indicator.i.realised values 2024-Q9', '2024-Q1'],
    ]);
  });

  it('may lie in a dimension that the file writes itself, in any order; it must hold periods of that kind', () => {
    const own = (members: string): string =>
      card(
        'frequency: quarter, consolidation: take-last-known, target: {2024-Q1: 10, 2024-Q3: 30}',
        `dimensions: {quarter: {members: [${members}]}}\nfacts: {indicator.i.realised: {values: {2024-Q1: 9, 2024-Q3: 33}}}`,
      );
    expect(show(evaluated(graphOf(own('2024-Q3, 2024-Q2, 2024-Q1'))), 'indicator.i.consolidated.realised')).toBe('33');
    for (const members of ['q1, q2, 2024-Q1, 2024-Q3', '2024-Q1, 2024-Q3, 2024']) {
      const [fault] = refusals(own(members));
      expect([fault?.path, fault?.line]).toEqual(['dimensions quarter members', 8]);
      expect(fault?.en).toContain('each a quarter');
    }
  });

  it('the name of the readings is kept', () => {
    const text = card('target: 5', 'periods: {read: quarter}\ndimensions: {period: {members: [a]}}');
    expect(refusals(text).map(({ line, path }) => [line, path])).toEqual([[9, 'dimensions period']]);
    expect(refusals(card('target: 5', 'dimensions: {period: {members: [a]}}'))).toEqual([]);
  });
});

describe('a yearly indicator in a scorecard that is read by quarter', () => {
  const yearly = (reach: string, facts = ''): Evaluation =>
    run(`frequency: year, reach: ${reach}, target: {2024: 40}`, `periods: {read: quarter}\n${facts}`);
  const known = 'facts: {indicator.i.realised: {source: s, values: {2024: 30}}}';

  it.each(['year-to-date', 'period', 'last-1'])('is not due before the year ends, and counts then (%s)', (reach) => {
    const evaluation = yearly(reach, known);
    const at = (period: string): string => show(evaluation, `indicator.i.index@period=${period}`);
    // 30 / 40 x 100.
    expect(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'].map(at)).toEqual([
      'missing not-due',
      'missing not-due',
      'missing not-due',
      '75',
    ]);
  });

  it('withholds the score above it, which names the realisation that is awaited', () => {
    const evaluation = yearly('year-to-date');
    expect(show(evaluation, 'scorecard.score@period=2024-Q2')).toBe('missing not-due');
    expect(leaves(evaluation, 'scorecard.score@period=2024-Q2')).toEqual(['indicator.i.realised@year=2024']);
  });

  it('leaves the weights of its objective until then where the method renormalises', () => {
    const text = `${card('weight: 60, target: 50', '', 'objective: {weights: sum-100, missing: renormalise}')}  y: {label: Y, objective: o, weight: 40, frequency: year, target: {2024: 40}}
periods: {read: semester}
facts:
  indicator.i.realised: {source: s, values: 45}
  indicator.y.realised: {source: s, values: {2024: 30}}
`;
    const evaluation = evaluated(graphOf(text));
    // 90 alone, then 0.6 x 90 + 0.4 x 75.
    expect(['2024-S1', '2024-S2'].map((period) => show(evaluation, `scorecard.score@period=${period}`))).toEqual([
      '90',
      '84',
    ]);
  });
});

describe('gaps of targets and realisations', () => {
  const quarters = (missing: string, operation: string, values: string): Evaluation =>
    run(
      `frequency: quarter, consolidation: ${operation}, missing: ${missing}, target: {2024-Q1: 10, 2024-Q3: 30, 2024-Q4: 40}`,
      `facts: {indicator.i.realised: {source: s, values: {${values}}}}`,
    );
  const all = ['target', 'realised', 'periods'];
  const told = (evaluation: Evaluation): readonly string[] =>
    all.map((part) => show(evaluation, `indicator.i.consolidated.${part}`));

  // By hand: targets 10, 30, 40 without Q2; realised 9, 99 (no target), none in Q3, 44.
  it.each([
    ['skip', 'sum', ['50', '53', '2']],
    ['skip', 'average', ['25', '53/2', '2']],
    ['skip', 'take-last-known', ['40', '44', '1']],
    ['withhold', 'sum', ['80', 'missing late', '3']],
    ['withhold', 'average', ['80/3', 'missing late', '3']],
    // The last period with a target has both.
    ['withhold', 'take-last-known', ['40', '44', '1']],
  ])('%s, %s', (missing, operation, expected) => {
    const evaluation = quarters(missing, operation, '2024-Q1: 9, 2024-Q2: 99, 2024-Q3: {missing: late}, 2024-Q4: 44');
    expect(told(evaluation)).toEqual(expected);
    if (expected[1] === 'missing late')
      expect(leaves(evaluation, 'scorecard.score')).toEqual(['indicator.i.realised@quarter=2024-Q3']);
  });

  it('without a target in any period read, the missing targets are named', () => {
    const evaluation = run(
      'frequency: quarter, target: {2024-Q3: 5}',
      'facts: {indicator.i.realised: {source: s, values: {2024-Q1: 4}}}',
      '',
      '2024-S1',
    );
    expect(show(evaluation, 'scorecard.score')).toBe('missing not-applicable');
    expect(leaves(evaluation, 'scorecard.score')).toEqual([
      'indicator.i.target@quarter=2024-Q1',
      'indicator.i.target@quarter=2024-Q2',
    ]);
  });
});

describe('numbers of an achievement that rules give', () => {
  /** A cap of 120 until June 2024 and of 105 from July. */
  const { pack } = readRulePack({
    folder: 'test/dated',
    files: new Map([
      ['instrument.yaml', 'berimbang: 1\npack: test/dated\ntitle: Dated\nissuer: Test\n'],
      [
        'parameters/cap.yaml',
        `berimbang: 1
parameter: cap
label: Cap
unit: index
history:
  - {from: 2020-01-01, value: 120, source: S, locator: p. 1, basis: law, certainty: confirmed, checked: 2024-01-01}
  - {from: 2024-07-01, value: 105, source: S, locator: p. 2, basis: law, certainty: confirmed, checked: 2024-01-01}
`,
      ],
    ]),
  });
  const text = card(
    'frequency: quarter, reach: period, target: "10"',
    'periods: {read: quarter}\nfacts: {indicator.i.realised: {source: s, values: {2024-Q1: 20, 2024-Q2: 20, 2024-Q3: 20, 2024-Q4: 20}}}',
    'achievement: {cap: test/dated#cap}',
  );

  it('are read at the end of the period that is measured, and cited so', () => {
    const packs = new Map(pack === null ? [] : [[pack.name, pack] as const]);
    const { graph } = readScorecard({ file: 't', text, beside: new Map() }, packs);
    if (graph === null) throw new Error('the card was refused');
    const evaluation = evaluated(graph, true);
    const at = (period: string): readonly (string | undefined)[] => [
      show(evaluation, `indicator.i.index@period=${period}`),
      explain(evaluation, 'indicator.i.index', { period })?.rules[0]?.locator.en,
    ];
    expect(at('2024-Q2')).toEqual(['120', 'p. 1']);
    expect(at('2024-Q3')).toEqual(['105', 'p. 2']);
  });
});

describe('the mean of the indices of the periods', () => {
  it('differs from the index of the means, and says what it is', () => {
    const both = (operation: string): Evaluation =>
      run(
        `frequency: semester, consolidation: ${operation}, target: {2024-S1: 10, 2024-S2: 40}`,
        'facts: {indicator.i.realised: {source: s, values: {2024-S1: 15, 2024-S2: 20}}}',
      );
    // (150 + 50) / 2 against 17.5 / 25.
    expect(show(both('index-mean'), 'indicator.i.index')).toBe('100');
    expect(show(both('average'), 'indicator.i.index')).toBe('70');
    const label = explain(both('index-mean'), 'indicator.i.consolidated.realised', {})?.label;
    expect([label?.id, label?.en]).toEqual([
      expect.stringContaining('rata-rata indeks'),
      expect.stringContaining('mean of the indices'),
    ]);
    expect(cellAt(both('index-mean'), 'indicator.i.reached')).toMatchObject({ kind: 'truth', value: true });
  });
});
