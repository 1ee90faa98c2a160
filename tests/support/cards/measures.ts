import fc from 'fast-check';
import type { Card, Indicator } from './card.js';
import { drawn, VARIANTS } from './drawn.js';

/** Numbers at which variants turn: 0 in several writings, negative ones, thirds, and neighbours of each other. */
const TURNING = [
  '0',
  '0.0',
  '0.00',
  '-10',
  '-9.5',
  '-2.5',
  '1/3',
  '0.5',
  '49.9',
  '50',
  '50.0',
  '50.1',
  '99.5',
  '100',
  '130',
];
const turning = fc.constantFrom(...TURNING);

const single = fc.record({
  variant: fc.constantFrom(...VARIANTS),
  unit: fc.constantFrom('%', undefined),
  target: turning,
  /** A target of a range ends so much higher. */
  width: fc.constantFrom(0, 5, 60),
  realised: fc.option(turning, { nil: undefined, freq: 3 }),
  worst: turning,
  best: fc.constantFrom(undefined, 'target', '0', '100', '50'),
  cap: fc.constantFrom(undefined, undefined, 'none', '90', '105'),
});

/** Scorecards of many indicators measured once, each against a target at which its variant may turn. */
export const measures: fc.Arbitrary<Card> = fc
  .tuple(drawn, fc.array(single, { minLength: 1, maxLength: 14 }))
  .map(([{ mark, method }, list]) => ({
    mark,
    period: '2024',
    from: '2024',
    to: '2024',
    method: {
      ...method,
      scoreOf: undefined,
      overallOf: undefined,
      atBest: method.atBest ?? '120',
      points: method.points ?? {
        below: 'none',
        above: 'hold',
        points: [
          ['20', '10'],
          ['100', '120'],
        ],
      },
      perspective: { weights: 'equal', missing: 'renormalise' },
      overall: { weights: 'equal', missing: 'withhold' },
    },
    perspectives: [{ code: 'p0', score: 'indicators' }],
    objectives: [],
    indicators: list.map(indicatorOf),
    facts: new Map(list.map(({ realised, target }, i) => [`indicator.i${i}.realised`, realised ?? target])),
  }));

function indicatorOf(
  { variant, unit, target, width, worst, best, cap }: typeof single extends fc.Arbitrary<infer T> ? T : never,
  i: number,
): Indicator {
  const high = target.includes('/') ? '200/3' : String(Number(target) + width);
  return {
    code: `i${i}`,
    perspective: 'p0',
    unit,
    polarity: 'maximise',
    variant,
    cap,
    worst: variant === 'minimise-worst' ? worst : undefined,
    best: best === 'target' ? target : best,
    target: { is: 'one', low: target, high: variant === 'range' ? high : undefined },
    deduction: false,
    judged: false,
    components: false,
  };
}
