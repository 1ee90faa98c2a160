import type { Column } from '../dimension/column.js';
import { type Dimension, indexOf } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { absence, type Cell, numberCell, traced } from '../value/cell.js';
import { rational } from '../value/rational.js';
import { scoreShares, weighHierarchy } from '../weighting/ahp-hierarchy.js';
import { ranksOf } from '../weighting/ahp-matrix.js';
import type { HierarchyNode } from './nodes.js';
import { type NodeScope, there } from './scope.js';

/** Local and global weights of the criteria, and priorities of the alternatives where there are some. */
export function hierarchyColumns(definition: HierarchyNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const [criteria] = resolveDimensions([definition.dimension], scope.graph.dimensions);
  const [alternatives] = resolveDimensions([definition.alternatives ?? ''], scope.graph.dimensions);
  const named = new Map(definition.criteria.map((criterion) => [criterion.code, criterion]));
  const local = (code: string): Cell => {
    const parent = named.get(named.get(code)?.parent ?? '');
    return memberCell(scope.column(parent === undefined ? definition.goal : (parent.children ?? '')), code);
  };
  const under = (leaf: string): readonly Cell[] => {
    const own = named.get(leaf);
    const node = own?.alternatives ?? own?.scores;
    if (node === undefined || alternatives === undefined) return [];
    const cells = alternatives.members.map(({ code }) => memberCell(scope.column(node), code));
    return own?.scores === node ? scoreShares(cells) : cells;
  };
  const { global, priorities } = weighHierarchy({ criteria: definition.criteria, local, alternatives: under });
  const over = (dimension: Dimension | undefined, cell: (code: string, i: number) => Cell): Column =>
    dimension === undefined
      ? { dimensions: [], cells: [] }
      : { dimensions: [dimension], cells: dimension.members.map(({ code }, i) => cell(code, i)) };
  const ranks = rankCells(priorities);
  return new Map([
    ['local', over(criteria, local)],
    ['global', over(criteria, (code) => there(global.get(code)))],
    ...(definition.alternatives === undefined
      ? []
      : ([
          ['priority', over(alternatives, (_, i) => there(priorities[i]))],
          ['rank', over(alternatives, (_, i) => there(ranks[i]))],
        ] as const)),
  ]);
}

/** The cell of a member in a column over one dimension. */
function memberCell(column: Column, code: string): Cell {
  const [dimension] = column.dimensions;
  return there(dimension === undefined ? undefined : column.cells[indexOf([dimension], { [dimension.name]: code })]);
}

/** Places by priority; without all of them there are none. */
function rankCells(priorities: readonly Cell[]): readonly Cell[] {
  const gone = absence(priorities);
  const values = priorities.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
  if (gone !== null || values.length < priorities.length) return priorities.map((own) => gone ?? own);
  return ranksOf(values).map((rank) => traced(numberCell(rational(rank)), priorities));
}
