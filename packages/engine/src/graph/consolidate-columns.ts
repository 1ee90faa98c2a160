import { type Column, joinDimensions, projection } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { type Period, parsePeriod } from '../period/period.js';
import { type Consolidated, consolidate, type PeriodCells, pending, reached } from '../scoring/consolidate.js';
import { type Cell, problemCell } from '../value/cell.js';
import type { ConsolidateNode } from './nodes.js';
import { type NodeScope, there } from './scope.js';
import * as say from './sentences.js';

/** Names of the outputs, and what each is of one consolidation. */
const OUTPUTS: readonly (readonly [string, keyof Consolidated])[] = [
  ['target', 'target'],
  ['target-high', 'targetHigh'],
  ['realised', 'realised'],
  ['periods', 'periods'],
];

/** The columns of a consolidate node: one cell for each period read and for each further dimension of its operands. */
export function consolidateColumns(definition: ConsolidateNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const [over] = resolveDimensions([definition.over], scope.graph.dimensions);
  const at = 'dimension' in definition.at ? resolveDimensions([definition.at.dimension], scope.graph.dimensions) : [];
  const read = 'period' in definition.at ? [definition.at.period] : (at[0]?.members ?? []).map(({ code }) => code);
  const reads = read.map(parsePeriod);
  const own = (over?.members ?? []).map(({ code }) => parsePeriod(code));
  const parts = operands(definition, scope);
  const rest = joinDimensions(parts.all.map((column) => column.dimensions)).filter(
    (dimension) => dimension.name !== definition.over,
  );
  const dimensions = [...at, ...rest];
  if (over === undefined || own.includes(null) || reads.includes(null)) {
    const cell = problemCell('undefined', say.notPeriods(definition.over));
    return outputs(dimensions, () => cell, definition);
  }
  const periods = own.filter((period) => period !== null);
  const pick = picker(parts, over, rest);
  const made = reads
    .filter((period): period is Period => period !== null)
    .flatMap((period) => {
      const positions = reached(periods, period, definition.reach);
      const next = positions.length === 0 ? pending(periods, period) : null;
      return Array.from({ length: cellCount(rest) }, (_, index) =>
        consolidate(
          positions.map((position) => pick(position, index)),
          definition.operation,
          definition.missing,
          definition.components?.factor,
          next === null ? undefined : pick(next, index),
        ),
      );
    });
  return outputs(dimensions, (key, index) => made[index]?.[key], definition);
}

function outputs(
  dimensions: readonly Dimension[],
  cell: (key: keyof Consolidated, index: number) => Cell | undefined,
  definition: ConsolidateNode,
): ReadonlyMap<string, Column> {
  const count = cellCount(dimensions);
  const shown = OUTPUTS.filter(
    ([, key]) => (key !== 'targetHigh' && key !== 'target') || definition[key] !== undefined,
  );
  return new Map(
    shown.map(([name, key]) => [
      name,
      { dimensions, cells: Array.from({ length: count }, (_, index) => cell(key, index)) },
    ]),
  );
}

interface Operands {
  readonly columns: Readonly<Record<keyof PeriodCells, Column | undefined>>;
  readonly all: readonly Column[];
}

function operands(definition: ConsolidateNode, scope: NodeScope): Operands {
  const { components, target, targetHigh } = definition;
  const columns = {
    target: target === undefined ? undefined : scope.column(target),
    targetHigh: targetHigh === undefined ? undefined : scope.column(targetHigh),
    realised: components === undefined ? scope.column(definition.of) : undefined,
    numerator: components === undefined ? undefined : scope.column(components.numerator),
    denominator: components === undefined ? undefined : scope.column(components.denominator),
  };
  return { columns, all: Object.values(columns).filter((column) => column !== undefined) };
}

/** The cells of one period at one place of the other dimensions; an operand without periods is the same in each. */
function picker(
  { columns }: Operands,
  over: Dimension,
  rest: readonly Dimension[],
): (position: number, index: number) => PeriodCells {
  const target = [over, ...rest];
  const size = cellCount(rest);
  const maps = new Map(
    Object.values(columns).flatMap((column) =>
      column === undefined ? [] : [[column, projection(column.dimensions, target)] as const],
    ),
  );
  const cell = (column: Column | undefined, at: number): Cell | undefined =>
    column === undefined ? undefined : there(column.cells[maps.get(column)?.[at] ?? 0]);
  return (position, index) => {
    const at = position * size + index;
    const { target: goal, targetHigh, realised, numerator, denominator } = columns;
    const low = cell(goal, at);
    const high = cell(targetHigh, at);
    const top = cell(numerator, at);
    const bottom = cell(denominator, at);
    return {
      realised: there(cell(realised, at)),
      ...(low === undefined ? {} : { target: low }),
      ...(high === undefined ? {} : { targetHigh: high }),
      ...(top === undefined ? {} : { numerator: top }),
      ...(bottom === undefined ? {} : { denominator: bottom }),
    };
  };
}
