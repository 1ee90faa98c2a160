import { type Column, groupsOver, projection, zip } from '../dimension/column.js';
import { type Cell, numberCell } from '../value/cell.js';
import { divide, ONE, rational } from '../value/rational.js';
import { combine, requiredSum, type WeightedPart } from '../weighting/combine.js';
import type { CombineNode, CombinePart } from './nodes.js';
import { type NodeScope, there } from './scope.js';

/** Weighted sum of listed parts, or of one node over a dimension. */
export function combineColumn(definition: CombineNode, scope: NodeScope): Column {
  const { parts } = definition;
  if (parts === undefined) return combineOver(definition, scope);
  const columns = combineOperands(parts).map((name) => scope.column(name));
  return zip(columns, (cells) => combineCell(definition, parts, cells));
}

/** Nodes that listed parts read: their values, then the nodes that give weights. */
export function combineOperands(parts: readonly CombinePart[]): readonly string[] {
  return [...parts.map((part) => part.node), ...parts.flatMap(({ weightFrom }) => weightFrom ?? [])];
}

/** The weight of each part from the cells of `combineOperands`. Parts without weights share what the scheme's weights add to. */
export function weightsOf(
  { scheme }: CombineNode,
  parts: readonly CombinePart[],
  cells: readonly (Cell | undefined)[],
): readonly Cell[] {
  const shared = parts.filter((part) => part.deduct !== true).length;
  const fallback = numberCell(divide(requiredSum(scheme) ?? ONE, rational(Math.max(1, shared))));
  let next = parts.length - 1;
  return parts.map((part) => {
    if (part.weightFrom === undefined) return part.weight === undefined ? fallback : numberCell(part.weight);
    next += 1;
    return there(cells[next]);
  });
}

export function combineCell(definition: CombineNode, parts: readonly CombinePart[], cells: readonly Cell[]): Cell {
  const weights = weightsOf(definition, parts, cells);
  const weighted = parts.map(
    (part, i): WeightedPart => ({
      code: part.node,
      value: there(cells[i]),
      weight: there(weights[i]),
      deduct: part.deduct === true,
    }),
  );
  return combine(weighted, definition.scheme, definition.missing);
}

function combineOver(definition: CombineNode, scope: NodeScope): Column {
  const column = scope.column(definition.of ?? '');
  const weights = definition.weights === undefined ? null : scope.column(definition.weights);
  const map = weights === null ? null : projection(weights.dimensions, column.dimensions);
  const { dimensions, groups } = groupsOver(column, [definition.over ?? '']);
  const cells = groups.map((group) => {
    const existing = group.flatMap((index) => {
      const value = column.cells[index];
      return value === undefined ? [] : [{ index, value }];
    });
    const parts = existing.map(({ index, value }): WeightedPart => {
      const weight = map === null ? numberCell(rational(1, existing.length)) : there(weights?.cells[map[index] ?? 0]);
      return { code: String(index), value, weight };
    });
    return parts.length === 0 ? undefined : combine(parts, definition.scheme, definition.missing);
  });
  return { dimensions, cells };
}
