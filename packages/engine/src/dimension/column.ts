import type { Cell } from '../value/cell.js';
import { cellCount, type Dimension } from './dimension.js';

/**
 * Values of one node: an array over its dimensions, row-major. `undefined` marks a cell that does not exist because it
 * lies outside the relation; that is not the same as missing.
 */
export interface Column {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly (Cell | undefined)[];
}

export function scalar(cell: Cell): Column {
  return { dimensions: [], cells: [cell] };
}

/** Dimensions of several operands joined in order of appearance. */
export function joinDimensions(lists: readonly (readonly Dimension[])[]): readonly Dimension[] {
  const joined: Dimension[] = [];
  for (const list of lists) {
    for (const dimension of list) if (!joined.some((known) => known.name === dimension.name)) joined.push(dimension);
  }
  return joined;
}

/** Steps that each dimension of `target` takes in an array over `own`; 0 where `own` lacks it, so that it repeats. */
function strides(own: readonly Dimension[], target: readonly Dimension[]): readonly number[] {
  const sizes = new Map<string, number>();
  let step = 1;
  for (let i = own.length - 1; i >= 0; i -= 1) {
    const dimension = own[i];
    if (dimension === undefined) continue;
    sizes.set(dimension.name, step);
    step *= dimension.members.length;
  }
  return target.map((dimension) => sizes.get(dimension.name) ?? 0);
}

/** For each cell of an array over `target`, the index of the cell that an array over `own` holds there. */
export function projection(own: readonly Dimension[], target: readonly Dimension[]): readonly number[] {
  const steps = strides(own, target);
  const count = cellCount(target);
  const indices = new Array<number>(count);
  const position = target.map(() => 0);
  let current = 0;
  for (let i = 0; i < count; i += 1) {
    indices[i] = current;
    for (let k = target.length - 1; k >= 0; k -= 1) {
      const size = target[k]?.members.length ?? 1;
      const step = steps[k] ?? 0;
      const next = (position[k] ?? 0) + 1;
      if (next < size) {
        position[k] = next;
        current += step;
        break;
      }
      position[k] = 0;
      current -= step * (size - 1);
    }
  }
  return indices;
}

/**
 * Applies a function cell by cell to aligned operands. Operands align by dimension name; one that lacks a dimension is
 * repeated along it. Where any operand's cell does not exist, the result's does not either. `f` is told the index of the result.
 */
export function zip(operands: readonly Column[], f: (cells: readonly Cell[], index: number) => Cell): Column {
  const dimensions = joinDimensions(operands.map((operand) => operand.dimensions));
  const maps = operands.map((operand) => projection(operand.dimensions, dimensions));
  const count = cellCount(dimensions);
  const cells = new Array<Cell | undefined>(count);
  for (let i = 0; i < count; i += 1) {
    const row: Cell[] = [];
    for (let k = 0; k < operands.length; k += 1) {
      const cell = operands[k]?.cells[maps[k]?.[i] ?? 0];
      if (cell === undefined) break;
      row.push(cell);
    }
    cells[i] = row.length === operands.length ? f(row, i) : undefined;
  }
  return { dimensions, cells };
}

/** Groups the cells of a column by what is left when the dimensions `over` are removed. */
export function groupsOver(
  column: Column,
  over: readonly string[],
): { readonly dimensions: readonly Dimension[]; readonly groups: readonly (readonly number[])[] } {
  const dimensions = column.dimensions.filter((dimension) => !over.includes(dimension.name));
  const groups: number[][] = Array.from({ length: cellCount(dimensions) }, () => []);
  const target = projection(dimensions, column.dimensions);
  column.cells.forEach((_, index) => {
    groups[target[index] ?? 0]?.push(index);
  });
  return { dimensions, groups };
}

/** Repeats a column along further dimensions, in the order of `target`. */
export function spread(column: Column, target: readonly Dimension[]): Column {
  const map = projection(column.dimensions, target);
  return { dimensions: target, cells: map.map((index) => column.cells[index]) };
}
