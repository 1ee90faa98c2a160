import { type Column, joinDimensions, projection } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { type Period, parsePeriod } from '../period/period.js';
import { type Consolidated, consolidate, type PeriodCells, pending, reached } from '../scoring/consolidate.js';
import { type Cell, problemCell } from '../value/cell.js';
import type { Graph } from './compile.js';
import type { ConsolidateNode } from './nodes.js';
import { type NodeScope, there } from './scope.js';
import * as say from './sentences.js';

/** What an operand is of one period. */
export type PeriodPart = keyof PeriodCells;

/** Names of the outputs, and what each is of one consolidation. */
export const CONSOLIDATED: readonly (readonly [string, keyof Consolidated])[] = [
  ['target', 'target'],
  ['target-high', 'targetHigh'],
  ['realised', 'realised'],
  ['periods', 'periods'],
];

/** The columns of a consolidate node: one cell for each period read and for each further dimension of its operands. */
export function consolidateColumns(definition: ConsolidateNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const names = consolidateOperands(definition);
  const columns = new Map(names.map(([part, name]) => [part, scope.column(name)] as const));
  const layout = consolidateLayout(
    definition,
    scope.graph,
    [...columns].map(([part, column]) => [part, column.dimensions] as const),
  );
  const made = Array.from({ length: cellCount(layout.dimensions) }, (_, index) =>
    consolidateCells(definition, layout, index, (part, at) => columns.get(part)?.cells[at]),
  );
  const shown = CONSOLIDATED.filter(
    ([, key]) => (key !== 'targetHigh' && key !== 'target') || definition[key] !== undefined,
  );
  return new Map(
    shown.map(([name, key]) => [
      name,
      { dimensions: layout.dimensions, cells: made.map((consolidated) => consolidated[key]) },
    ]),
  );
}

/** The nodes that a consolidation reads, by what they are of a period. */
export function consolidateOperands(definition: ConsolidateNode): readonly (readonly [PeriodPart, string])[] {
  const { components, target, targetHigh } = definition;
  const measured: readonly (readonly [PeriodPart, string])[] =
    components === undefined
      ? [['realised', definition.of]]
      : [
          ['numerator', components.numerator],
          ['denominator', components.denominator],
        ];
  const goals: (readonly [PeriodPart, string])[] = [];
  if (target !== undefined) goals.push(['target', target]);
  if (targetHigh !== undefined) goals.push(['targetHigh', targetHigh]);
  return [...goals, ...measured];
}

/** Which cells of its operands each cell of a consolidation reads. */
export interface ConsolidateLayout {
  /** Periods read first, then the further dimensions of the operands. */
  readonly dimensions: readonly Dimension[];
  /** Cells of one period read, or of one period of an operand. */
  readonly width: number;
  readonly reads: readonly Read[];
  /** How many periods the operands have. */
  readonly periods: number;
  /** For each operand, the index of its cell at `position * width + place`; null where that is the same. */
  readonly maps: ReadonlyMap<PeriodPart, Int32Array | null>;
  /** Set where the dimension does not consist of periods: every cell is then this problem. */
  readonly problem: Cell | null;
}

/** What one period read takes: positions of the periods reached, oldest first; where there is none, the one that comes next. */
export interface Read {
  readonly positions: readonly number[];
  readonly next: number | null;
}

export function consolidateLayout(
  definition: ConsolidateNode,
  graph: Graph,
  operands: readonly (readonly [PeriodPart, readonly Dimension[]])[],
): ConsolidateLayout {
  const [over] = resolveDimensions([definition.over], graph.dimensions);
  const at = 'dimension' in definition.at ? resolveDimensions([definition.at.dimension], graph.dimensions) : [];
  const read = 'period' in definition.at ? [definition.at.period] : (at[0]?.members ?? []).map(({ code }) => code);
  const reads = read.map(parsePeriod);
  const own = (over?.members ?? []).map(({ code }) => parsePeriod(code));
  const rest = joinDimensions(operands.map(([, dimensions]) => dimensions)).filter(
    (dimension) => dimension.name !== definition.over,
  );
  const shape = { dimensions: [...at, ...rest], width: cellCount(rest) };
  if (over === undefined || own.includes(null) || reads.includes(null)) {
    const problem = problemCell('undefined', say.notPeriods(definition.over));
    return { ...shape, reads: [], periods: 0, maps: new Map(), problem };
  }
  const periods = own.filter((period) => period !== null);
  return {
    ...shape,
    reads: reads
      .filter((period): period is Period => period !== null)
      .map((period) => {
        const positions = reached(periods, period, definition.reach);
        return { positions, next: positions.length === 0 ? pending(periods, period) : null };
      }),
    periods: periods.length,
    maps: new Map(operands.map(([part, dimensions]) => [part, mapOf(dimensions, [over, ...rest])])),
    problem: null,
  };
}

/** An operand without periods is the same in each of them. */
function mapOf(own: readonly Dimension[], target: readonly Dimension[]): Int32Array | null {
  const same = own.length === target.length && own.every((dimension, i) => dimension === target[i]);
  return same ? null : Int32Array.from(projection(own, target));
}

/** Consolidates what one cell reaches; `cellOf` gives the cell of an operand by its own index. */
export function consolidateCells(
  definition: ConsolidateNode,
  layout: ConsolidateLayout,
  index: number,
  cellOf: (part: PeriodPart, at: number) => Cell | undefined,
): Consolidated {
  const { width, maps, problem } = layout;
  if (problem !== null) return { target: problem, targetHigh: problem, realised: problem, periods: problem };
  const place = index % width;
  const { positions, next } = layout.reads[Math.floor(index / width)] ?? { positions: [], next: null };
  const pick = (position: number): PeriodCells => {
    const cells: Partial<Record<PeriodPart, Cell>> = {};
    for (const [part, map] of maps) {
      const at = position * width + place;
      cells[part] = there(cellOf(part, map?.[at] ?? at));
    }
    return { ...cells, realised: there(cells.realised) };
  };
  return consolidate(
    positions.map(pick),
    definition.operation,
    definition.missing,
    definition.components?.factor,
    next === null ? undefined : pick(next),
  );
}
