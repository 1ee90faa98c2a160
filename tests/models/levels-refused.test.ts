import { describe, expect, it } from 'vitest';
import { oneIndicator, type Refusal, refusals } from '../support/refused.js';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly line: number;
  readonly path: string;
  /** Words of the message in both languages: names, keys, values. */
  readonly says: readonly string[];
  readonly suggestion?: string;
}

const RULES = `own-rules:
  bands: {label: B, source: S, bands: {categories: {low: {label: L}, high: {label: H}}, applied: {edges: [{category: high, from: 50}, {category: low}]}}}
  scores: {label: S, source: S, scores: {scores: {low: 0, high: 1}}}
  grades: {label: G, source: S, scores: {scores: {A: 2, B: 1}}}
`;
const SCORED = (of: 'index' | 'realised'): string =>
  `indicator-score: {of: ${of}, bands: own#bands, scores: own#scores}`;
const i = (indicator: string, method = '', more = ''): Pick<Case, 'text' | 'line'> => ({
  text: oneIndicator(indicator, method, more),
  line: 7,
});
/** Two indicators and what they say, in lines 7 and 8. */
const two = (first: string, second: string, method: string): string =>
  `${oneIndicator(first, method)}  j: {label: J, objective: o, ${second}}\n`;

const KEYS: readonly Case[] = [
  ...['consolidation: sum', 'reach: period', 'missing: skip'].map((key): Case => {
    const [name = ''] = key.split(':');
    return {
      what: `${name} without frequency`,
      ...i(`target: 5, ${key}`),
      path: `indicators i ${name}`,
      says: [name, 'frequency'],
    };
  }),
  {
    what: 'targets by period without frequency',
    ...i('target: {2024-Q1: 5}'),
    path: 'indicators i target',
    says: ['frequency'],
  },
  {
    what: 'an upper target by period without frequency',
    ...i('variant: range, target: 5, target-high: {2024-Q1: 6}'),
    path: 'indicators i target-high',
    says: ['frequency'],
  },
  {
    what: 'letters by period',
    ...i('frequency: quarter, grades: own#grades, target-grade: A', '', RULES),
    path: 'indicators i frequency',
    says: ['frequency'],
  },
  {
    what: 'a sum with one target for all periods',
    ...i('frequency: quarter, consolidation: sum, target: 5'),
    path: 'indicators i target',
    says: ['2024-Q1'],
  },
  {
    what: 'a sum by the method with one target for all periods',
    ...i('frequency: quarter, target: 5', 'consolidation: {operation: sum}'),
    path: 'indicators i target',
    says: ['2024-Q1'],
  },
  {
    what: 'a sum of ratios',
    ...i('frequency: quarter, consolidation: sum, target: {2024-Q1: 5}, components: {}'),
    path: 'indicators i consolidation',
    says: ['average', 'take-last-known'],
  },
  {
    what: 'components beside a realisation',
    ...i('target: 5, components: {}, realised: x', '', 'nodes: {x: {kind: constant, value: 1}}\n'),
    path: 'indicators i components',
    says: ['components', 'realised'],
  },
  {
    what: 'minimise-worst without its worst value',
    ...i('target: 5, variant: minimise-worst'),
    path: 'indicators i variant',
    says: ['worst'],
  },
  {
    what: "the method's minimise-worst without a worst value",
    ...i('target: 5, polarity: minimise', 'achievement: {minimise: minimise-worst}'),
    path: 'indicators i variant',
    says: ['worst'],
  },
  {
    what: 'graded without an order of letters',
    ...i('target: 5, variant: graded'),
    path: 'indicators i variant',
    says: ['grades'],
  },
  {
    what: 'an unknown objective',
    text: oneIndicator('').replace('objective: o', 'objective: q'),
    line: 7,
    path: 'indicators i objective',
    says: ['q', 'objectives'],
    suggestion: 'o',
  },
  {
    what: 'an unknown perspective of an objective',
    text: oneIndicator('target: 5').replace('perspective: p}', 'perspective: pp}'),
    line: 5,
    path: 'objectives o perspective',
    says: ['pp', 'perspectives'],
    suggestion: 'p',
  },
  {
    what: 'a link from an unknown objective',
    ...i('target: 5', '', 'links: [{from: a, to: o}]\n'),
    line: 8,
    path: 'links 0 from',
    says: ['a', 'objectives'],
  },
  {
    what: 'a frequency that is no kind of period',
    ...i('frequency: day, target: 5'),
    path: 'indicators i frequency',
    says: ['day', 'month'],
  },
  {
    what: 'the last 0 periods',
    ...i('frequency: month, reach: last-0, target: 5'),
    path: 'indicators i reach',
    says: ['last-0', 'last-N'],
  },
  {
    what: 'the last 100 periods',
    ...i('frequency: month, reach: last-100, target: 5'),
    path: 'indicators i reach',
    says: ['last-100'],
  },
];

const RANGES: readonly Case[] = [
  {
    what: 'a range without upper end',
    ...i('target: 5, variant: range'),
    path: 'indicators i variant',
    says: ['target-high'],
  },
  {
    what: "the method's range without upper end",
    ...i('target: 5, polarity: stabilise', 'achievement: {stabilise: range}'),
    path: 'indicators i variant',
    says: ['target-high'],
  },
  {
    what: 'an upper end without a range',
    ...i('target: 5, target-high: 6'),
    path: 'indicators i target-high',
    says: ['variant: range'],
  },
  {
    what: 'an upper end below the lower one',
    ...i('target: 80.5, variant: range, target-high: 80.25'),
    path: 'indicators i target-high',
    says: ['80.25', '80.5'],
  },
  {
    what: 'an upper end below the lower one in one period',
    ...i('frequency: quarter, variant: range, target: {2024-Q1: 5, 2024-Q2: 8}, target-high: {2024-Q1: 6, 2024-Q2: 7}'),
    path: 'indicators i target-high 2024-Q2',
    says: ['7', '8'],
  },
  {
    what: 'a lower end by period and one upper end',
    ...i('frequency: quarter, variant: range, target: {2024-Q1: 5}, target-high: 6'),
    path: 'indicators i target-high',
    says: ['target-high'],
  },
  {
    what: 'one lower end and an upper end by period',
    ...i('frequency: quarter, variant: range, target: 5, target-high: {2024-Q1: 6}'),
    path: 'indicators i target-high',
    says: ['target-high'],
  },
  {
    what: 'one upper end and a lower end that only facts give, by period',
    ...i(
      'frequency: quarter, variant: range, target-high: 6',
      '',
      'facts: {indicator.i.target: {values: {2024-Q1: 5}}}\n',
    ),
    path: 'indicators i target-high',
    says: ['target-high'],
  },
  {
    what: 'a period with a lower end alone',
    ...i('frequency: quarter, variant: range, target: {2024-Q1: 5, 2024-Q2: 5}, target-high: {2024-Q1: 6}'),
    path: 'indicators i target-high',
    says: ['target-high', '2024-Q2'],
  },
  {
    what: 'a period with an upper end alone',
    ...i('frequency: quarter, variant: range, target: {2024-Q1: 5}, target-high: {2024-Q1: 6, 2024-Q2: 6}'),
    path: 'indicators i target',
    says: ['target', '2024-Q2'],
  },
];

const KINDS: readonly Case[] = [
  ...['target: 5', 'weight: 5', 'best: 5', 'polarity: minimise', 'validity: exact'].map((key): Case => {
    const [name = ''] = key.split(':');
    return {
      what: `a deduction with ${name}`,
      ...i(`deduction: true, ${key}`),
      path: `indicators i ${name}`,
      says: [name],
    };
  }),
  {
    what: 'a deduction by the mean of indices',
    ...i('deduction: true, frequency: quarter, consolidation: index-mean'),
    path: 'indicators i consolidation',
    says: ['sum', 'average'],
  },
  ...['target: 5', 'frequency: quarter', 'components: {}'].map((key): Case => {
    const [name = ''] = key.split(':');
    return {
      what: `a judged indicator with ${name}`,
      ...i(`judged: true, ${key}`, SCORED('index'), RULES),
      path: `indicators i ${name}`,
      says: [name],
    };
  }),
  {
    what: 'a judged indicator without scores',
    ...i('judged: true'),
    path: 'indicators i judged',
    says: ['indicator-score'],
  },
  {
    what: 'a mean of indices where the realisation is scored',
    ...i('target: {2024-Q1: 5}, frequency: quarter, consolidation: index-mean', SCORED('realised'), RULES),
    path: 'indicators i consolidation',
    says: ['average'],
  },
  {
    what: 'weights of some indicators only',
    text: two('target: 5, weight: 60', 'target: 5', 'objective: {weights: sum-100}'),
    line: 6,
    path: 'indicators',
    says: ['o'],
  },
  {
    what: 'a negative weight',
    text: two('target: 5, weight: -60', 'target: 5, weight: 160', 'objective: {weights: sum-100}'),
    line: 7,
    path: 'indicators i weight',
    says: ['-60'],
  },
  {
    what: 'no validity where weights are read from a table',
    ...i('target: 5, control: low', 'objective: {weights: validity-control, table: own#weight}', RULES),
    path: 'indicators i validity',
    says: ['validity'],
  },
  {
    what: 'no control where weights are read from a table',
    ...i('target: 5, validity: exact', 'objective: {weights: validity-control, table: own#weight}', RULES),
    path: 'indicators i control',
    says: ['control'],
  },
];

function found(text: string, path: string): Refusal {
  const all = refusals(text);
  const own = all.find((fault) => fault.path === path);
  if (own === undefined)
    throw new Error(`nothing at ${path}, but: ${all.map((fault) => `${fault.path}: ${fault.en}`).join('\n')}`);
  return own;
}

describe.each([
  ['keys of an indicator', KEYS],
  ['range targets', RANGES],
  ['kinds of indicators and their weights', KINDS],
] as const)('%s', (_, cases) => {
  it.each(cases)('$what is refused where it stands', ({ text, line, path, says, suggestion }) => {
    const fault = found(text, path);
    expect([fault.severity, fault.line]).toEqual(['error', line]);
    for (const word of says) {
      expect(fault.id).toContain(word);
      expect(fault.en).toContain(word);
    }
    expect(fault.id).not.toBe(fault.en);
    if (suggestion !== undefined) expect(fault.suggestion).toBe(suggestion);
  });
});

describe('what is written and not read', () => {
  it.each([
    ['best', i('target: 5, best: 5').text, 'at-best'],
    ['worst', i('target: 5, polarity: minimise, worst: 9').text, 'minimise-worst'],
    ['weight', i('target: 5, weight: 9').text, 'equal'],
    [
      'weight',
      i(
        'target: 5, weight: 9, validity: a, control: b',
        'objective: {weights: validity-control, table: kemenkeu/300-2022#cap}',
      ).text,
      'validit',
    ],
  ])('%s is warned of', (key, text, says) => {
    const fault = found(text, `indicators i ${key}`);
    expect([fault.severity, fault.line]).toEqual(['warning', 7]);
    expect(fault.id).toContain(says);
    expect(fault.en).toContain(says);
  });

  it('is not warned of where it is read', () => {
    const text = two(
      'target: 5, weight: 60, best: 5',
      'target: 5, weight: 40, polarity: minimise, worst: 9',
      'achievement: {at-best: 120, minimise: minimise-worst}, objective: {weights: sum-100}',
    );
    expect(refusals(text)).toEqual([]);
  });

  it('is told of perspectives and objectives as well', () => {
    const text = oneIndicator('target: 5')
      .replace('{label: P}', '{label: P, weight: 1}')
      .replace('perspective: p}', 'perspective: p, weight: 1}');
    expect(refusals(text).map(({ severity, path }) => [severity, path])).toEqual([
      ['warning', 'perspectives p weight'],
      ['warning', 'objectives o weight'],
    ]);
  });
});
