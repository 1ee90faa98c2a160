import { type Column, projection, spread } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import type { Fault } from '../survey/statistics/fault.js';
import { errorFromAnswers, errorFromCounts } from '../survey/statistics/index-error.js';
import { errorOfParts } from '../survey/statistics/parts-error.js';
import { wholeNumber } from '../value/arithmetic.js';
import {
  absence,
  type Cell,
  type MissingCell,
  numberCell,
  type ProblemCell,
  problemCell,
  traced,
} from '../value/cell.js';
import { parseQuantity } from '../value/decimal.js';
import { ONE, type Rational, rational } from '../value/rational.js';
import type { Real } from '../value/real.js';
import type { StandardErrorNode } from './nodes.js';
import { type NodeScope, there } from './scope.js';
import * as say from './sentences.js';

/** What one cell comes to, and the cells that it was made from. */
interface Estimate {
  readonly operands: readonly Cell[];
  readonly result: Fault | { readonly se: Real; readonly df: number; readonly correction: Rational | null } | Cell;
}

/** Standard error, degrees of freedom and correction over the dimensions of the value whose error it is. */
export function standardErrorColumns(definition: StandardErrorNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const of = scope.column(definition.of);
  const estimate =
    definition.from === 'parts' ? parts(definition, of.dimensions, scope) : sample(definition, of.dimensions, scope);
  const triples = of.cells.map((value, index) => {
    if (value === undefined) return undefined;
    const { operands, result } = estimate(index);
    const own = [value, ...operands];
    const gone = absence([value]);
    return threeCells(gone ?? result).map((cell) => traced(cell, own));
  });
  const column = (part: number): Column => ({
    dimensions: of.dimensions,
    cells: triples.map((cells) => cells?.[part]),
  });
  const outputs = new Map([['', column(0)] as const, ['df', column(1)] as const]);
  return definition.from === 'parts' || definition.population === undefined
    ? outputs
    : new Map([...outputs, ['correction', column(2)] as const]);
}

function threeCells(result: Estimate['result']): readonly Cell[] {
  if ('kind' in result) return [result, result, result];
  if ('fault' in result) return threeCells(problemCell('undefined', result.fault));
  const { se, df, correction } = result;
  return [numberCell(se.value, se.exact), numberCell(rational(df)), numberCell(correction ?? ONE)];
}

/** Cells of an operand for each place of the value: `size` of them in a row, over the dimensions `beyond` its own. */
function reader(
  name: string,
  own: readonly Dimension[],
  beyond: readonly Dimension[],
  scope: NodeScope,
): (index: number) => readonly (Cell | undefined)[] {
  const { cells } = spread(scope.column(name), [...own, ...beyond]);
  const size = beyond.reduce((all, dimension) => all * dimension.members.length, 1);
  return (index) => cells.slice(index * size, (index + 1) * size);
}

const present = (cells: readonly (Cell | undefined)[]): readonly Cell[] => cells.filter((cell) => cell !== undefined);
const numberIn = (cell: Cell | undefined): Rational | null => (cell?.kind === 'number' ? cell.value : null);
const problemOf = (cells: readonly Cell[]): ProblemCell | MissingCell | null =>
  absence(cells.filter((cell) => cell.kind === 'problem'));

/** From answers or counts: the whole sample of each place, by row. */
function sample(
  definition: Exclude<StandardErrorNode, { from: 'parts' }>,
  own: readonly Dimension[],
  scope: NodeScope,
): (index: number) => Estimate {
  const { from } = definition;
  const [axis, elements] = resolveDimensions([definition.over, definition.elements], scope.graph.dimensions);
  if (axis === undefined || elements === undefined)
    return () => ({ operands: [], result: problemCell('undefined', say.notComputed(definition.data)) });
  const inner = from === 'answers' ? elements : axis;
  const rowsOf = reader(definition.data, own, from === 'answers' ? [axis, elements] : [elements, axis], scope);
  const scores = from === 'counts' ? scoresOf(axis) : [];
  const names = [definition.factor, definition.conversion, definition.population].filter((name) => name !== undefined);
  const beside = names.map((name) => {
    const column = scope.column(name);
    const map = projection(column.dimensions, own);
    return (index: number): Cell => there(column.cells[map[index] ?? 0]);
  });
  return (index) => {
    const data = rowsOf(index);
    const side = beside.map((read) => read(index));
    const operands = [...present(data), ...side];
    const gone = absence(side) ?? problemOf(operands) ?? ('kind' in scores ? scores : null);
    if (gone !== null || 'kind' in scores)
      return { operands, result: gone ?? problemCell('undefined', say.notComputed('')) };
    const [factor, conversion, population] = side.map((cell) => numberIn(cell) ?? ONE);
    const scheme = { factor: factor ?? ONE, conversion: conversion ?? ONE };
    const size = inner.members.length;
    const rows = Array.from({ length: Math.ceil(data.length / size) }, (_, i) => data.slice(i * size, (i + 1) * size));
    const error =
      definition.from === 'answers'
        ? errorFromAnswers(
            rows.map((row) => row.map(numberIn)),
            scheme,
            definition.missing,
            population,
          )
        : errorFromCounts(
            rows.map((row) => row.map((cell, i) => ({ score: scores[i] ?? ONE, count: countOf(cell) }))),
            scheme,
            definition.covariance,
            population,
          );
    return { operands, result: 'fault' in error ? error : { ...error, df: error.n - 1 } };
  };
}

/** A count as a whole number; a share, which a count cannot be, stays one and is refused further on. */
function countOf(cell: Cell | undefined): number {
  if (cell?.kind !== 'number') return 0;
  return wholeNumber(cell) ?? 0.5;
}

function scoresOf(axis: Dimension): readonly Rational[] | ProblemCell {
  const read = axis.members.map(({ code }) => ({ code, result: parseQuantity(code, 'point') }));
  const bad = read.find(({ result }) => !result.ok);
  if (bad !== undefined) return problemCell('undefined', say.scoreNotANumber(bad.code));
  return read.flatMap(({ result }) => (result.ok ? [result.written.value] : []));
}

/** From parts with errors of their own: those that are there, as the value leaves out the others. */
function parts(
  definition: Extract<StandardErrorNode, { from: 'parts' }>,
  own: readonly Dimension[],
  scope: NodeScope,
): (index: number) => Estimate {
  const over = resolveDimensions([definition.over], scope.graph.dimensions);
  const members = over[0]?.members ?? [];
  const listed = definition.members;
  const read = (name: string | undefined): ((index: number) => readonly (Cell | undefined)[]) =>
    name === undefined ? () => [] : reader(name, own, over, scope);
  const [errors, degrees, weights] = [definition.data, definition.degrees, definition.weights].map(read);
  return (index) => {
    const columns = [errors, degrees, weights].map((cells) => cells?.(index) ?? []);
    const rows = members.flatMap((member, i) => {
      if (listed !== undefined && !listed.includes(member.code)) return [];
      const row = present(columns.map((cells) => cells[i]));
      return columns[0]?.[i] === undefined || row.some((cell) => cell.kind === 'missing') ? [] : [row];
    });
    const operands = rows.flat();
    const problem = problemOf(operands);
    if (problem !== null) return { operands, result: problem };
    const error = errorOfParts(
      rows.map(([se, df, weight]) => ({
        se: se?.kind === 'number' ? { value: se.value, exact: se.exact } : { value: rational(0), exact: true },
        df: numberIn(df) ?? ONE,
        weight: numberIn(weight) ?? ONE,
      })),
    );
    return { operands, result: 'fault' in error ? error : { ...error, correction: null } };
  };
}
