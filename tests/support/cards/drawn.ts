import fc from 'fast-check';
import { KINDS } from './calendar.js';
import type { Level, Method } from './card.js';

/** What random scorecards are made of. Everything is drawn on its own, so that a failing one shrinks. */

const decimal = (low: number, high: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: low * 100, max: high * 100 }), fc.integer({ min: 0, max: 2 }))
    .map(([hundredths, decimals]) => (Math.trunc(hundredths / 10 ** (2 - decimals)) / 10 ** decimals).toFixed(decimals))
    .map((text) => (/^-0(\.0+)?$/.test(text) ? text.slice(1) : text));

const amount = fc.oneof(
  { weight: 6, arbitrary: decimal(1, 130) },
  { weight: 1, arbitrary: fc.constantFrom('0', '0.0', '100', '1/3', '200/3') },
  { weight: 1, arbitrary: decimal(-60, 0) },
);
/** A fact as it stands: a number, a gap with or without reason, or nothing at all (`null`). */
const fact = fc.oneof(
  { weight: 12, arbitrary: amount },
  { weight: 1, arbitrary: fc.constantFrom<(string | null)[]>('missing late', 'missing refused', '', null) },
);
const one = <const T extends readonly unknown[]>(...values: T): fc.Arbitrary<T[number]> => fc.constantFrom(...values);
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

const MAXIMISE = ['maximise-ratio', 'maximise-signed', 'binary-at-least'] as const;
const MINIMISE = [
  'minimise-two-minus-ratio',
  'minimise-signed',
  'minimise-inverse-ratio',
  'minimise-worst',
  'binary-at-most',
] as const;
const STABILISE = ['stabilise-points', 'range'] as const;
export const VARIANTS = [...MAXIMISE, ...MINIMISE, ...STABILISE] as const;
const PARTS = ['as-given', 'as-given-percent', 'normalise', 'sum-1', 'sum-100', 'equal'] as const;
const POLICIES = ['withhold', 'skip', 'renormalise'] as const;

const level = (...more: readonly string[]): fc.Arbitrary<Level> =>
  fc.record({ weights: one(...PARTS, ...more), missing: one(...POLICIES) });

const scale = fc
  .record({
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: -20, max: 130 })), {
      minLength: 2,
      maxLength: 5,
    }),
    below: one('hold', 'none'),
    above: one('hold', 'none'),
  })
  .map(({ steps, below, above }) => ({
    below,
    above,
    points: steps.map(([, to], i) => {
      const from = steps.slice(1, i + 1).reduce((sum, [step]) => sum + step, 0);
      return [String(from), String(to)] as const;
    }),
  }));

const method: fc.Arbitrary<Method> = fc.record({
  maximise: one(...MAXIMISE),
  minimise: one(...MINIMISE),
  stabilise: one(...STABILISE),
  cap: some(one('100', '110', '120', '115.5')),
  floor: some(one('0', '-50', '12.5')),
  atBest: some(one('120', '110')),
  asRules: fc.boolean(),
  zeroIsMet: fc.boolean(),
  points: some(scale),
  round: some(
    fc.record({
      decimals: fc.integer({ min: 0, max: 2 }),
      mode: one('half-up', 'half-even', 'truncate', 'floor'),
      stage: one('value', 'shown'),
    }),
  ),
  status: fc.boolean(),
  scoreOf: one(undefined, undefined, undefined, 'index', 'realised'),
  objective: level('validity-control', 'validity-control'),
  perspective: level('validity-control'),
  overall: level(),
  overallOf: one(undefined, undefined, undefined, undefined, 'objectives', 'indicators', 'none'),
  predicate: fc.boolean(),
});

const rawIndicator = fc.record({
  place: fc.nat(20),
  polarity: one('maximise', 'minimise', 'stabilise'),
  variant: some(one(...VARIANTS)),
  unit: some(one('%', 'day')),
  weight: fc.nat(60),
  validity: one('exact', 'proxy', 'activity', 'other'),
  control: one('low', 'moderate', 'high'),
  deduction: fc.integer({ min: 0, max: 5 }),
  judged: fc.integer({ min: 0, max: 2 }),
  category: one('high', 'middle', 'low', 'odd', 'missing late', null),
  cap: some(one('none', '105', '90.5')),
  worst: amount,
  best: some(amount),
  bestIsTarget: fc.boolean(),
  ends: fc.array(fc.tuple(amount, fc.nat(30), fc.integer({ min: 0, max: 5 })), { minLength: 24, maxLength: 24 }),
  oneTarget: fc.boolean(),
  hasTarget: fc.integer({ min: 0, max: 9 }),
  periodic: fc.integer({ min: 0, max: 3 }),
  frequency: one('quarter', 'quarter', 'month', 'semester', 'year'),
  operation: one('sum', 'average', 'take-last-known', 'index-mean'),
  reach: one('year-to-date', 'period', 'last-1', 'last-2', 'last-5'),
  missing: one('withhold', 'skip'),
  components: fc.integer({ min: 0, max: 4 }),
  facts: fc.array(fc.tuple(fact, fact, fc.boolean()), { minLength: 24, maxLength: 24 }),
});
export type DrawnIndicator = typeof rawIndicator extends fc.Arbitrary<infer T> ? T : never;

export const drawn = fc.record({
  mark: one('point', 'comma'),
  period: one('2024', '2024', '2024-Q3', '2024-S1', '2024-05'),
  from: one('2023', '2024', '2023-Q4'),
  read: some(one(...KINDS)),
  readFrom: some(one('2023', '2023-Q3', '2024-03')),
  method,
  perspectives: fc.array(
    fc.record({
      score: one('objectives', 'objectives', 'indicators', 'entered', 'none'),
      weight: fc.nat(60),
      entered: fact,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  objectives: fc.array(fc.record({ place: fc.nat(20), weight: fc.nat(60) }), { minLength: 1, maxLength: 3 }),
  indicators: fc.array(rawIndicator, { minLength: 1, maxLength: 5 }),
  /** Most cards are calm: what has no index by its own fault (negative targets, weights that do not add up) is set right. */
  calm: fc.integer({ min: 0, max: 2 }),
  /** Whether the parts of a level have weights, and whether these are made to add up. */
  weighted: fc.boolean(),
  adding: fc.integer({ min: 0, max: 3 }),
});
export type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The same draw without most of what makes an index impossible. */
export function calmed(drawn: Drawn): Drawn {
  const positive = (text: string): string => (text.startsWith('-') || Number(text) === 0 ? '45.5' : text);
  const scaled = drawn.method.points ?? {
    below: 'hold',
    above: 'hold',
    points: [
      ['0', '0'],
      ['90', '100'],
      ['100', '120'],
    ],
  };
  return {
    ...drawn,
    adding: 1,
    method: { ...drawn.method, points: { ...scaled, below: 'hold', above: 'hold' } },
    indicators: drawn.indicators.map((own) => {
      const allowed =
        own.validity === 'other' || (own.validity === 'activity') === (own.control === 'low')
          ? 'moderate'
          : own.control;
      return {
        ...own,
        validity: own.validity === 'other' ? 'proxy' : own.validity,
        control: own.validity === 'exact' && own.control === 'high' ? 'low' : allowed,
        worst: '131',
        ends: own.ends.map(([low, ...rest]) => [positive(low), ...rest]),
        facts: own.facts.map(([first, second, met], i) => {
          const other = second === null || Number(second) === 0 ? '60' : second;
          return i % 5 === 0 ? [first, other, met] : [first === null || first === '' ? '75.25' : first, other, met];
        }),
      };
    }),
  };
}
