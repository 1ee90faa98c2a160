import { describe, expect, it } from 'vitest';
import { addCells } from '../value/arithmetic.js';
import { type Cell, numberCell } from '../value/cell.js';
import { rational } from '../value/rational.js';
import { type Column, groupsOver, joinDimensions, projection, scalar, spread, zip } from './column.js';
import type { Dimension } from './dimension.js';

const dimension = (name: string, ...codes: readonly string[]): Dimension => ({
  name,
  members: codes.map((code) => ({ code })),
});
const A = dimension('a', 'a1', 'a2');
const B = dimension('b', 'b1', 'b2', 'b3');
const column = (dimensions: readonly Dimension[], ...values: readonly (number | undefined)[]): Column => ({
  dimensions,
  cells: values.map((value) => (value === undefined ? undefined : numberCell(rational(value)))),
});
const numbers = (of: Column): readonly (number | undefined)[] =>
  of.cells.map((cell: Cell | undefined) => (cell?.kind === 'number' ? Number(cell.value.n) : undefined));

describe('alignment of columns', () => {
  it('joins dimensions in order of appearance, once each', () => {
    expect(joinDimensions([[A], [B, A]]).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('repeats an operand along the dimensions it lacks', () => {
    const sum = zip([column([A], 10, 20), column([B], 1, 2, 3)], addCells);
    expect(sum.dimensions.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(numbers(sum)).toEqual([11, 12, 13, 21, 22, 23]);
    expect(numbers(zip([scalar(numberCell(rational(5))), column([B], 1, 2, 3)], addCells))).toEqual([6, 7, 8]);
  });

  it('aligns by name, whatever the order of the dimensions', () => {
    const byA = column([A, B], 1, 2, 3, 4, 5, 6);
    const byB = column([B, A], 10, 40, 20, 50, 30, 60);
    expect(numbers(zip([byA, byB], addCells))).toEqual([11, 22, 33, 44, 55, 66]);
    expect(projection([B, A], [A, B])).toEqual([0, 2, 4, 1, 3, 5]);
  });

  it('makes no cell where an operand has none', () => {
    expect(numbers(zip([column([B], 1, undefined, 3), column([B], 1, 1, 1)], addCells))).toEqual([2, undefined, 4]);
  });

  it('groups by what is left', () => {
    const whole = column([A, B], 1, 2, 3, 4, 5, 6);
    expect(groupsOver(whole, ['b'])).toEqual({
      dimensions: [A],
      groups: [
        [0, 1, 2],
        [3, 4, 5],
      ],
    });
    expect(groupsOver(whole, ['a'])).toEqual({
      dimensions: [B],
      groups: [
        [0, 3],
        [1, 4],
        [2, 5],
      ],
    });
    expect(groupsOver(whole, ['a', 'b'])).toEqual({ dimensions: [], groups: [[0, 1, 2, 3, 4, 5]] });
  });

  it('spreads along further dimensions', () => {
    expect(numbers(spread(column([A], 7, 8), [A, B]))).toEqual([7, 7, 7, 8, 8, 8]);
  });
});
