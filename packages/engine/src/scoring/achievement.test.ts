import { describe, expect, it } from 'vitest';
import { type Cell, categoryCell, missingCell, numberCell } from '../value/cell.js';
import { decimal, toText } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { type AchievementRule, achieve } from './achievement.js';
import type { AchievementVariant } from './variants.js';

const number = (text: string): Cell => numberCell(decimal(text));
const shown = (cell: Cell): string =>
  cell.kind === 'number'
    ? toText(cell.value)
    : cell.kind === 'truth'
      ? String(cell.value)
      : cell.kind === 'problem'
        ? `problem ${cell.problem}`
        : cell.kind;

function outcome(
  variant: AchievementVariant,
  realised: string,
  target: string,
  more: Partial<AchievementRule> = {},
): readonly string[] {
  const { raw, index, reached } = achieve({ variant, ...more }, { realised: number(realised), target: number(target) });
  return [raw, index, reached].map(shown);
}
const LIMITS = { cap: rational(120), floor: rational(0) };

describe('achievement', () => {
  // Clearance time of the Merak office, target 0.74 day: (2 - R/T) x 100 in exact fractions.
  it.each([
    ['0.60', '4400/37', '4400/37', 'true'],
    ['0.37', '150', '120', 'true'],
    ['1.60', '-600/37', '0', 'false'],
    ['0.74', '100', '100', 'true'],
    ['0', '200', '120', 'true'],
  ])('minimise by 2 - R/T: R = %s', (realised, raw, index, reached) => {
    expect(outcome('minimise-two-minus-ratio', realised, '0.74', LIMITS)).toEqual([raw, index, reached]);
  });

  it.each([
    ['0.60', '370/3', '120', 'true'],
    ['1.48', '50', '50', 'false'],
    ['0', 'problem undefined', 'problem undefined', 'problem undefined'],
    ['-1', 'problem undefined', 'problem undefined', 'problem undefined'],
  ])('minimise by T/R, another variant with other results: R = %s', (realised, raw, index, reached) => {
    expect(outcome('minimise-inverse-ratio', realised, '0.74', LIMITS)).toEqual([raw, index, reached]);
  });

  it.each([
    ['83.5', '83.5', '100', '100', 'true'],
    ['0', '83.5', '0', '0', 'false'],
    ['-5', '100', '-5', '0', 'false'],
    ['200', '100', '200', '120', 'true'],
    ['86.58', '85.25', '34632/341', '34632/341', 'true'],
  ])('maximise by R/T: %s against %s', (realised, target, raw, index, reached) => {
    expect(outcome('maximise-ratio', realised, target, LIMITS)).toEqual([raw, index, reached]);
  });

  it('caps and floors nothing where none is given', () => {
    expect(outcome('maximise-ratio', '300', '100')).toEqual(['300', '300', 'true']);
    expect(outcome('minimise-two-minus-ratio', '300', '100')).toEqual(['-100', '-100', 'false']);
  });

  it.each(['maximise-ratio', 'minimise-two-minus-ratio', 'minimise-inverse-ratio'] as const)(
    'a target of 0 or below has no ratio under %s: never 0, never 100',
    (variant) => {
      for (const target of ['0', '-0.1']) {
        for (const realised of ['0', '5'])
          expect(outcome(variant, realised, target, LIMITS)).toEqual(Array(3).fill('problem undefined'));
      }
    },
  );

  it('a missing realisation or target makes every output missing, and names it', () => {
    const gone = missingCell('not-due', [{ node: 'r', index: 0 }]);
    const { raw, index, reached } = achieve(
      { variant: 'maximise-ratio', ...LIMITS },
      { realised: gone, target: number('5') },
    );
    for (const cell of [raw, index, reached])
      expect(cell).toMatchObject({ kind: 'missing', reason: 'not-due', leaves: [{ node: 'r', index: 0 }] });
    expect(
      achieve({ variant: 'maximise-ratio' }, { realised: categoryCell('A'), target: number('5') }).raw,
    ).toMatchObject({
      kind: 'problem',
      problem: 'wrong-type',
    });
  });
});

describe('further variants', () => {
  // Stabilise: Ca = R/T x 100 up to the target and 200 - R/T x 100 beyond, then the points 0/0, 90/100, 100/120. The expected
  // numbers are those of a public restatement of KMK 127/2026: 96 -> 112, 102 -> 116, 110 -> 100, 80 and 120 -> 88.889.
  const points = {
    kind: 'points',
    points: [
      ['0', '0'],
      ['90', '100'],
      ['100', '120'],
    ].map(([from = '', to = '']) => ({ from: decimal(from), to: decimal(to) })),
    below: 'hold',
    above: 'hold',
    fromUnit: 'index',
  } as const;
  it.each([
    ['96', '112', 'true'],
    ['100', '120', 'true'],
    ['102', '116', 'true'],
    ['110', '100', 'true'],
    ['111', '890/9', 'false'],
    ['80', '800/9', 'false'],
    ['120', '800/9', 'false'],
    ['200', '0', 'false'],
    ['250', '0', 'false'],
  ])('stabilise by points: R = %s of T = 100', (realised, index, reached) => {
    expect(outcome('stabilise-points', realised, '100', { ...LIMITS, points })).toEqual([index, index, reached]);
  });

  it('stabilise has no index without its scale', () => {
    expect(outcome('stabilise-points', '96', '100')).toEqual(Array(3).fill('problem undefined'));
  });

  // Exact fractions by hand: T = -10, R = -5 is half the loss, (2 - 0.5) x 100.
  it.each([
    ['maximise-signed', '-5', '-10', '150', 'true'],
    ['maximise-signed', '-10', '-10', '100', 'true'],
    ['maximise-signed', '-15', '-10', '50', 'false'],
    ['maximise-signed', '5', '-10', '250', 'true'],
    ['maximise-signed', '5', '10', '50', 'false'],
    ['minimise-signed', '-12', '-10', '120', 'true'],
    ['minimise-signed', '-8', '-10', '80', 'false'],
    ['minimise-signed', '8', '10', '120', 'true'],
  ] as const)('%s: %s against %s', (variant, realised, target, raw, reached) => {
    expect(outcome(variant, realised, target)).toEqual([raw, raw, reached]);
  });

  it.each([
    ['0', '0', '100', 'true'],
    ['5', '0', '75', 'false'],
    ['20', '0', '0', 'false'],
    ['25', '0', '-25', 'false'],
    ['8', '5', '80', 'false'],
    ['2', '5', '120', 'true'],
  ])('minimise with worst value 20: %s against %s', (realised, target, raw, reached) => {
    expect(outcome('minimise-worst', realised, target, { worst: rational(20) })).toEqual([raw, raw, reached]);
  });

  it('a worst value that is not above the target gives no index', () => {
    for (const worst of [rational(5), rational(4)])
      expect(outcome('minimise-worst', '3', '5', { worst })).toEqual(Array(3).fill('problem undefined'));
    expect(outcome('minimise-worst', '3', '5')).toEqual(Array(3).fill('problem undefined'));
  });

  it.each([
    ['76', '95', 'false'],
    ['80', '100', 'true'],
    ['90', '100', 'true'],
    ['100', '100', 'true'],
    ['110', '90', 'false'],
    ['200', '0', 'false'],
  ])('range 80 to 100: R = %s', (realised, index, reached) => {
    const cells = { realised: number(realised), target: number('80'), targetHigh: number('100') };
    const { raw, index: own, reached: met } = achieve({ variant: 'range' }, cells);
    expect([raw, own, met].map(shown)).toEqual([index, index, reached]);
  });

  it('a range of one value, a reversed one, and one from 0', () => {
    const at = (low: string, high: string, realised: string): string =>
      shown(
        achieve({ variant: 'range' }, { realised: number(realised), target: number(low), targetHigh: number(high) })
          .raw,
      );
    expect([at('50', '50', '50'), at('50', '50', '25'), at('50', '50', '75')]).toEqual(['100', '50', '50']);
    expect(at('60', '50', '55')).toBe('problem undefined');
    expect(at('0', '50', '55')).toBe('problem undefined');
  });

  it.each([
    ['binary-at-least', '4.9', '5', '0', 'false'],
    ['binary-at-least', '5', '5', '100', 'true'],
    ['binary-at-most', '5.1', '5', '0', 'false'],
    ['binary-at-most', '0', '0', '100', 'true'],
  ] as const)('%s: %s against %s', (variant, realised, target, index, reached) => {
    expect(outcome(variant, realised, target, LIMITS)).toEqual([index, index, reached]);
  });

  it('a target of 0 that is met counts as 100 where the method says so, and nothing else does', () => {
    const rule = { ...LIMITS, zeroTarget: 'both-zero-is-met' } as const;
    expect(outcome('maximise-ratio', '0', '0', rule)).toEqual(['100', '100', 'true']);
    expect(outcome('minimise-two-minus-ratio', '0', '0', rule)).toEqual(['100', '100', 'true']);
    expect(outcome('maximise-ratio', '1', '0', rule)).toEqual(Array(3).fill('problem undefined'));
  });

  it('a target that is the best possible value counts 120 once met', () => {
    const rule = { ...LIMITS, best: rational(100), atBest: rational(120) };
    expect(outcome('maximise-ratio', '100', '100', rule)).toEqual(['100', '120', 'true']);
    expect(outcome('maximise-ratio', '99', '100', rule)).toEqual(['99', '99', 'false']);
    expect(outcome('maximise-ratio', '90', '90', rule)).toEqual(['100', '100', 'true']);
  });
});

describe('graded targets', () => {
  const grades = new Map(['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'].map((code, i) => [code, rational(i + 1)]));
  const graded = (realised: Cell, target: Cell, backing?: readonly [string, string]): readonly string[] => {
    const numbers =
      backing === undefined ? {} : { realisedBacking: number(backing[0]), targetBacking: number(backing[1]) };
    const { raw, reached } = achieve({ variant: 'graded', grades }, { realised, target, ...numbers });
    return [raw, reached].map(shown);
  };

  it('compare letters by their order and numbers behind them by ratio', () => {
    expect(graded(categoryCell('B'), categoryCell('BB'), ['63.50', '70.01'])).toEqual(['635000/7001', 'false']);
    expect(graded(categoryCell('A'), categoryCell('A'), ['84.15', '80.25'])).toEqual(['11220/107', 'true']);
    expect(graded(categoryCell('AA'), categoryCell('B'))).toEqual(['175', 'true']);
  });

  it('a letter outside the order is a problem, a missing one is missing', () => {
    expect(graded(categoryCell('Z'), categoryCell('B'))).toEqual(['problem no-score', 'problem no-score']);
    expect(graded(missingCell('late', []), categoryCell('B'))).toEqual(['missing', 'missing']);
    expect(graded(number('4'), categoryCell('B'))[1]).toBe('problem wrong-type');
  });
});
