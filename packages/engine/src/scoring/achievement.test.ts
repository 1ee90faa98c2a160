import { describe, expect, it } from 'vitest';
import { type Cell, categoryCell, missingCell, numberCell } from '../value/cell.js';
import { decimal, toText } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { type AchievementRule, type AchievementVariant, achieve } from './achievement.js';

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
  const { raw, index, reached } = achieve({ variant, ...more }, number(realised), number(target));
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
    const { raw, index, reached } = achieve({ variant: 'maximise-ratio', ...LIMITS }, gone, number('5'));
    for (const cell of [raw, index, reached])
      expect(cell).toMatchObject({ kind: 'missing', reason: 'not-due', leaves: [{ node: 'r', index: 0 }] });
    expect(achieve({ variant: 'maximise-ratio' }, categoryCell('A'), number('5')).raw).toMatchObject({
      kind: 'problem',
      problem: 'wrong-type',
    });
  });
});

describe('graded targets', () => {
  const grades = new Map(['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'].map((code, i) => [code, rational(i + 1)]));
  const graded = (realised: Cell, target: Cell, backing?: readonly [string, string]): readonly string[] => {
    const numbers = backing === undefined ? undefined : { realised: number(backing[0]), target: number(backing[1]) };
    const { raw, reached } = achieve({ variant: 'graded', grades }, realised, target, numbers);
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
