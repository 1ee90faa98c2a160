import type { Column } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { divideCells } from '../value/arithmetic.js';
import { type Cell, numberCell, problemCell, traced, truthCell } from '../value/cell.js';
import { compare, divide, multiply, ONE, type Rational, rational, ZERO } from '../value/rational.js';
import { settle } from '../value/real.js';
import { type AhpTables, ahp } from '../weighting/ahp.js';
import { at, type Matrix, type PartialMatrix } from '../weighting/ahp-matrix.js';
import { type AhpShape, ahpOutputs } from './ahp-outputs.js';
import type { AhpNode, PairwiseRule } from './nodes.js';
import { isTable, pairwiseCells, readTable } from './pairwise-tables.js';
import { isCell, type NodeScope, ruleValue } from './scope.js';
import * as say from './sentences.js';

type Columns = ReadonlyMap<string, Column>;
/** Cells of each output for one table. */
export type TableCells = ReadonlyMap<string, readonly (Cell | undefined)[]>;

/** Every table of an AHP node as columns over its rows and columns, for each place along further dimensions. */
export function ahpColumns(definition: AhpNode, scope: NodeScope): Columns {
  const outputs = ahpOutputs(definition);
  const [rows, columns] = resolveDimensions([definition.rows, definition.columns], scope.graph.dimensions);
  if (rows === undefined || columns === undefined)
    return joinTables(outputs, [], rows, columns, [
      failed(outputs, problemCell('bad-matrix', say.matrixWithoutDimension()), rows, columns),
    ]);
  const { further, tables } = pairwiseCells(scope.column(definition.matrix), rows, columns);
  const names = rows.members.map((member) => member.code);
  const made = tables.map((own) => {
    const used = own.cells.filter((cell) => cell !== undefined);
    const table = readTable(own, names.length, definition);
    if (!isTable(table)) return failed(outputs, traced(table, used), rows, columns);
    const result = ahp(table, definition.prioritisation, definition.lambda, names);
    if ('fault' in result) return failed(outputs, traced(problemCell('bad-matrix', result.fault), used), rows, columns);
    return traceAll(tableCells(definition, table, result.tables, scope), used);
  });
  return joinTables(outputs, further, rows, columns, made);
}

/** The same cells, each noted as made from all judgements of its table. */
export function traceAll(outputs: TableCells, used: readonly Cell[]): TableCells {
  return new Map(
    [...outputs].map(([name, cells]) => [name, cells.map((cell) => (cell === undefined ? cell : traced(cell, used)))]),
  );
}

const listOf = (values: readonly Rational[], exact: boolean): readonly Cell[] =>
  values.map((value) => numberCell(value, exact));

function tableCells(definition: AhpNode, table: PartialMatrix, tables: AhpTables, scope: NodeScope): TableCells {
  const { exact } = tables;
  const grid = (values: Matrix, precise: boolean): readonly Cell[] => listOf(values.flat(), precise);
  const given = exact || tables.missing === 0;
  return new Map([
    ['colsum', listOf(tables.columnSums, given)],
    ['normalised', grid(tables.normalised, given)],
    ['rowsum', listOf(tables.rowSums, given)],
    ...weightCells(tables.weights, tables.ranks, exact),
    ['product', grid(tables.product, exact)],
    ['prodsum', listOf(tables.productSums, exact)],
    ['lambda', listOf(tables.lambdas, exact)],
    ['deviation', deviations(table, tables)],
    ...(definition.missing === 'incomplete' ? ([['completed', grid(tables.matrix, given)]] as const) : []),
    ...consistencyCells(definition, tables, scope),
  ]);
}

export function weightCells(
  weights: readonly Rational[],
  ranks: readonly number[],
  exact: boolean,
): readonly (readonly [string, readonly Cell[]])[] {
  return [
    ['weight', listOf(weights, exact)],
    ['rank', ranks.map((rank) => numberCell(rational(rank)))],
  ];
}

/** a_ij x w_j / w_i: 1 where a judgement fits the weights. What was not judged has none. */
function deviations(table: PartialMatrix, { weights, exact }: AhpTables): readonly (Cell | undefined)[] {
  return table.flatMap((row, i) =>
    row.map((_, j) => {
      const judged = at(table, i, j) ?? null;
      if (judged === null) return undefined;
      const value = divide(multiply(judged, weights[j] ?? ONE), weights[i] ?? ONE);
      return numberCell(settle({ value, exact }).value, exact);
    }),
  );
}

/** Lambda max, CI, CR = CI / RI(n), and whether CR is below the threshold; CR is 0 up to two criteria. */
export function consistencyCells(
  rule: PairwiseRule,
  tables: AhpTables,
  scope: NodeScope,
): readonly (readonly [string, readonly Cell[]])[] {
  const { ratio, consistent } = consistencyRatio(rule, tables, scope);
  return [
    ['lambdamax', [numberCell(tables.lambdaMax, tables.exact)]],
    ['ci', [numberCell(tables.consistencyIndex, tables.exact)]],
    ['cr', [ratio]],
    ['consistent', [consistent]],
  ];
}

function consistencyRatio(
  rule: PairwiseRule,
  tables: AhpTables,
  scope: NodeScope,
): { readonly ratio: Cell; readonly consistent: Cell } {
  const list = typeof rule.randomIndex === 'string' ? ruleValue(scope, rule.randomIndex, 'list') : null;
  const threshold = ruleValue(scope, rule.threshold, 'number');
  if (list !== null && isCell(list)) return { ratio: list, consistent: list };
  if (isCell(threshold)) return { ratio: threshold, consistent: threshold };
  const n = tables.weights.length;
  if (n < 3) return { ratio: numberCell(ZERO), consistent: truthCell(true) };
  const values = typeof rule.randomIndex === 'string' ? list?.values : rule.randomIndex;
  const random = values?.get(n);
  if (random === undefined) {
    const cell = problemCell('bad-matrix', say.noRandomIndex(n));
    return { ratio: cell, consistent: cell };
  }
  const ratio = divideCells(numberCell(tables.consistencyIndex, tables.exact), numberCell(random));
  const consistent = ratio.kind === 'number' ? truthCell(compare(ratio.value, threshold.value) < 0) : ratio;
  return { ratio, consistent };
}

function dimensionsOf(
  shape: AhpShape,
  rows: Dimension | undefined,
  columns: Dimension | undefined,
): readonly Dimension[] {
  const all = { rows: [rows], columns: [columns], grid: [rows, columns], alone: [] }[shape];
  return all.flatMap((dimension: Dimension | undefined) => dimension ?? []);
}

/** The same cell for everything that cannot be computed. */
export function failed(
  outputs: ReadonlyMap<string, AhpShape>,
  cell: Cell,
  rows: Dimension | undefined,
  columns: Dimension | undefined,
): TableCells {
  return new Map(
    [...outputs].map(([name, shape]) => [
      name,
      Array.from({ length: cellCount(dimensionsOf(shape, rows, columns)) }, () => cell),
    ]),
  );
}

/** Outputs of several tables as columns: the further dimensions first, then those of the output. */
export function joinTables(
  outputs: ReadonlyMap<string, AhpShape>,
  further: readonly Dimension[],
  rows: Dimension | undefined,
  columns: Dimension | undefined,
  tables: readonly TableCells[],
): Columns {
  return new Map(
    [...outputs].map(([name, shape]) => [
      name,
      {
        dimensions: [...further, ...dimensionsOf(shape, rows, columns)],
        cells: tables.flatMap((table) => table.get(name) ?? []),
      },
    ]),
  );
}
