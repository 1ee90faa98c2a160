import { type Column, projection } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { absence, type Cell, missingCell, problemCell } from '../value/cell.js';
import { sign } from '../value/rational.js';
import { type PartialMatrix, readTriangle } from '../weighting/ahp-matrix.js';
import { judgementNotPositive } from '../weighting/sentences.js';
import type { PairwiseRule } from './nodes.js';
import * as say from './sentences.js';

type Cells = readonly (Cell | undefined)[];

/** A column of judgements as one list of cells, row by row, for each place along its further dimensions. */
export interface PairwiseCells {
  /** Dimensions besides rows and columns, such as experts. */
  readonly further: readonly Dimension[];
  /** In the order of `further`, row-major. */
  readonly tables: readonly PairwiseTable[];
}

/** The cells of one table row by row, and where each stands in the column of judgements. */
export interface PairwiseTable {
  readonly cells: Cells;
  readonly indices: readonly number[];
}

/** Takes a column of judgements apart; `last` is the further dimension that runs fastest, where the order matters. */
export function pairwiseCells(column: Column, rows: Dimension, columns: Dimension, last?: Dimension): PairwiseCells {
  const others = column.dimensions.filter(({ name }) => ![rows.name, columns.name, last?.name].includes(name));
  const further = last === undefined ? others : [...others, last];
  const indices = projection(column.dimensions, [...further, rows, columns]);
  const size = rows.members.length * columns.members.length;
  const tables = Array.from({ length: size === 0 ? 0 : indices.length / size }, (_, i) => {
    const own = indices.slice(i * size, (i + 1) * size);
    return { cells: own.map((index) => column.cells[index]), indices: own };
  });
  return { further, tables };
}

/**
 * One table of judgements as exact numbers. A judgement that is not given follows from its mirror; where neither is given
 * the table is withheld, or with `incomplete` goes without it. Else the cell that says why there is no table.
 */
export function readTable(
  { cells, indices }: PairwiseTable,
  size: number,
  rule: Pick<PairwiseRule, 'triangle' | 'missing'> & { readonly matrix: string },
): PartialMatrix | Cell {
  const isRead = (index: number): boolean => {
    const [i, j] = [Math.floor(index / size), index % size];
    return rule.triangle === 'full' || i === j || (rule.triangle === 'upper' ? j > i : j < i);
  };
  const wrong = cells.filter(
    (cell, index) => isRead(index) && cell !== undefined && cell.kind !== 'missing' && cell.kind !== 'number',
  );
  if (wrong.length > 0)
    return absence(wrong.filter((cell) => cell !== undefined)) ?? problemCell('bad-matrix', say.judgementNotANumber());
  const numbers = Array.from({ length: size }, (_, i) =>
    cells.slice(i * size, (i + 1) * size).map((cell) => (cell?.kind === 'number' ? cell.value : null)),
  );
  if (numbers.some((row, i) => row.some((value, j) => isRead(i * size + j) && value !== null && sign(value) <= 0)))
    return problemCell('bad-matrix', judgementNotPositive());
  const table = readTriangle(numbers, rule.triangle);
  if (rule.missing === 'incomplete') return table;
  const blank = table.flatMap((row, i) => row.flatMap((value, j) => (value === null ? [i * size + j] : [])));
  if (blank.length === 0) return table;
  const leaf = (index: number): Cell => missingCell('unknown', [{ node: rule.matrix, index: indices[index] ?? 0 }]);
  return absence(blank.filter(isRead).map((index) => cells[index] ?? leaf(index))) ?? leaf(0);
}

export const isTable = (read: PartialMatrix | Cell): read is PartialMatrix => !('kind' in read);
