import { type Column, projection, scalar } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { divideCells } from '../value/arithmetic.js';
import { absence, type Cell, numberCell, problemCell, traced, truthCell } from '../value/cell.js';
import { compare, type Rational, rational, ZERO } from '../value/rational.js';
import { type AhpTables, ahp, type Matrix } from '../weighting/ahp.js';
import type { NodeDefinition } from './nodes.js';
import { isCell, type NodeScope, ruleValue } from './scope.js';
import * as say from './sentences.js';

type Of<K extends NodeDefinition['kind']> = Extract<NodeDefinition, { kind: K }>;
type Columns = ReadonlyMap<string, Column>;

/** The square of judgements as exact numbers, completed by reciprocals; or the cell that says why there is none. */
function readMatrix(definition: Of<'ahp'>, scope: NodeScope, rows: Dimension, columns: Dimension): Matrix | Cell {
  const column = scope.column(definition.matrix);
  const n = rows.members.length;
  const target = [rows, columns];
  const cells = projection(column.dimensions, target).map((index) => column.cells[index]);
  const used = cells.filter((cell) => cell !== undefined);
  const square: (Rational | undefined)[][] = [];
  for (let i = 0; i < n; i += 1) {
    square.push([]);
    for (let j = 0; j < n; j += 1) {
      const cell = cells[i * n + j];
      const below = j < i;
      if (i === j && (cell === undefined || cell.kind === 'missing')) square[i]?.push(rational(1));
      else if (below && (definition.triangle === 'upper' || cell === undefined || cell.kind === 'missing'))
        square[i]?.push(undefined);
      else if (cell?.kind === 'number') square[i]?.push(cell.value);
      else
        return traced(
          cell === undefined
            ? problemCell('bad-matrix', say.judgementNotThere())
            : (absence([cell]) ?? problemCell('bad-matrix', say.judgementNotANumber())),
          used,
        );
    }
  }
  return square.map((row, i) =>
    row.map((value, j) => {
      if (value !== undefined) return value;
      const mirror = square[j]?.[i] ?? ZERO;
      return compare(mirror, ZERO) === 0 ? ZERO : rational(mirror.d, mirror.n);
    }),
  );
}

/** Every table of an AHP node as columns over its rows and columns. */
export function ahpColumns(definition: Of<'ahp'>, scope: NodeScope): Columns {
  const [rows, columns] = resolveDimensions([definition.rows, definition.columns], scope.graph.dimensions);
  const source = scope.column(definition.matrix).cells.filter((cell) => cell !== undefined);
  const failed = (cell: Cell): Columns => ahpFailure(cell, rows, columns);
  if (rows === undefined || columns === undefined)
    return failed(problemCell('bad-matrix', say.matrixWithoutDimension()));
  const matrix = readMatrix(definition, scope, rows, columns);
  if ('kind' in matrix) return failed(matrix);
  const result = ahp(matrix, definition.prioritisation, definition.lambda);
  if ('fault' in result) return failed(traced(problemCell('bad-matrix', result.fault), source));
  const { tables } = result;
  const made = (cell: Cell): Cell => traced(cell, source);
  const list = (dimension: Dimension, values: readonly Rational[], exact: boolean): Column => ({
    dimensions: [dimension],
    cells: values.map((value) => made(numberCell(value, exact))),
  });
  const grid = (values: Matrix, exact: boolean): Column => ({
    dimensions: [rows, columns],
    cells: values.flat().map((value) => made(numberCell(value, exact))),
  });
  const ratio = consistencyRatio(definition, tables, rows.members.length, scope);
  const exact = tables.exact;
  return new Map<string, Column>([
    ['colsum', list(columns, tables.columnSums, true)],
    ['normalised', grid(tables.normalised, true)],
    ['rowsum', list(rows, tables.rowSums, true)],
    ['weight', list(rows, tables.weights, exact)],
    ['rank', { dimensions: [rows], cells: tables.ranks.map((rank) => made(numberCell(rational(rank)))) }],
    ['product', grid(tables.product, exact)],
    ['prodsum', list(rows, tables.productSums, exact)],
    ['lambda', list(rows, tables.lambdas, exact)],
    ['lambdamax', scalar(made(numberCell(tables.lambdaMax, exact)))],
    ['ci', scalar(made(numberCell(tables.consistencyIndex, exact)))],
    ['cr', scalar(made(ratio.ratio))],
    ['consistent', scalar(made(ratio.consistent))],
  ]);
}

/** CR = CI / RI(n); 0 up to two criteria, where a matrix cannot be inconsistent. */
function consistencyRatio(
  definition: Of<'ahp'>,
  tables: AhpTables,
  n: number,
  scope: NodeScope,
): { ratio: Cell; consistent: Cell } {
  const list = ruleValue(scope, definition.randomIndex, 'list');
  const threshold = ruleValue(scope, definition.threshold, 'number');
  if (isCell(list)) return { ratio: list, consistent: list };
  if (isCell(threshold)) return { ratio: threshold, consistent: threshold };
  if (n < 3) return { ratio: numberCell(ZERO), consistent: truthCell(true) };
  const random = list.values.get(n);
  if (random === undefined) {
    const cell = problemCell('bad-matrix', say.noRandomIndex(n));
    return { ratio: cell, consistent: cell };
  }
  const ratio = divideCells(numberCell(tables.consistencyIndex, tables.exact), numberCell(random));
  const consistent = ratio.kind === 'number' ? truthCell(compare(ratio.value, threshold.value) < 0) : ratio;
  return { ratio, consistent };
}

function ahpFailure(cell: Cell, rows: Dimension | undefined, columns: Dimension | undefined): Columns {
  const over = (...dimensions: readonly (Dimension | undefined)[]): Column => {
    const known = dimensions.filter((dimension) => dimension !== undefined);
    return { dimensions: known, cells: Array.from({ length: cellCount(known) }, () => cell) };
  };
  const perRow = ['rowsum', 'weight', 'rank', 'prodsum', 'lambda'].map((name) => [name, over(rows)] as const);
  const alone = ['lambdamax', 'ci', 'cr', 'consistent'].map((name) => [name, over()] as const);
  return new Map([
    ['colsum', over(columns)],
    ['normalised', over(rows, columns)],
    ['product', over(rows, columns)],
    ...perRow,
    ...alone,
  ]);
}
