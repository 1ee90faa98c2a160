import { type Column, joinDimensions, projection } from '../dimension/column.js';
import { cellCount, type Dimension } from '../dimension/dimension.js';
import { resolveDimensions } from '../formula/check.js';
import { gradeProbabilities, type IndexEstimate } from '../survey/statistics/grade-probability.js';
import { indexInterval } from '../survey/statistics/index-interval.js';
import { absence, type Cell, numberCell, problemCell, traced } from '../value/cell.js';
import { rational } from '../value/rational.js';
import type { Real } from '../value/real.js';
import { cellDate } from './cell-date.js';
import type { IntervalNode } from './nodes.js';
import { isCell, type NodeScope, ruleValue } from './scope.js';
import * as say from './sentences.js';

const PARTS = ['quantile', 'margin', 'low', 'high'] as const;
type Part = (typeof PARTS)[number];

/** Interval of every cell of an estimate, and with grades the probability of each. */
export function intervalColumns(definition: IntervalNode, scope: NodeScope): ReadonlyMap<string, Column> {
  const operands = [definition.of, definition.error, definition.degrees].map((name) => scope.column(name));
  const dimensions = joinDimensions(operands.map((column) => column.dimensions));
  const maps = operands.map((column) => projection(column.dimensions, dimensions));
  const rows = Array.from({ length: cellCount(dimensions) }, (_, index) => {
    const cells = operands.flatMap((column, i) => column.cells[maps[i]?.[index] ?? 0] ?? []);
    return cells.length === operands.length ? { cells, estimate: estimateOf(definition, cells) } : null;
  });
  const outputs = new Map<string, Column>();
  const intervals = rows.map((row) => (row === null ? null : { ...row, parts: partsOf(definition, row.estimate) }));
  for (const part of PARTS) {
    outputs.set(part, {
      dimensions,
      cells: intervals.map((row) => (row === null ? undefined : traced(row.parts(part), row.cells))),
    });
  }
  const [grades] = resolveDimensions([definition.over ?? ''], scope.graph.dimensions);
  if (definition.grades === undefined || grades === undefined) return outputs;
  const cells = rows.flatMap((row, index): readonly (Cell | undefined)[] => {
    if (row === null) return grades.members.map(() => undefined);
    const found = probabilities(definition, row.estimate, grades, cellDate(dimensions, index), scope);
    return found.map((cell) => traced(cell, row.cells));
  });
  return outputs.set('grade-probability', { dimensions: [...dimensions, grades], cells });
}

/** The estimate that three cells make, or why they make none. */
function estimateOf(definition: IntervalNode, cells: readonly Cell[]): IndexEstimate | Cell {
  const gone = absence(cells);
  if (gone !== null) return gone;
  const [of, error, degrees] = cells;
  if (of?.kind !== 'number' || error?.kind !== 'number' || degrees?.kind !== 'number')
    return problemCell('wrong-type', say.claimNeedsNumber());
  return {
    index: of.value,
    se: { value: error.value, exact: error.exact },
    spread: definition.spread,
    df: Number(degrees.value.n / degrees.value.d),
  };
}

function partsOf(definition: IntervalNode, estimate: IndexEstimate | Cell): (part: Part) => Cell {
  if ('kind' in estimate) return () => estimate;
  const { index, se, df } = estimate;
  const interval = indexInterval(index, se, df, definition, definition.bounds ?? null);
  if ('fault' in interval) {
    const problem = problemCell('undefined', interval.fault);
    return () => problem;
  }
  return (part) => realCell(interval[part]);
}

const realCell = (real: Real): Cell => numberCell(real.value, real.exact);

function probabilities(
  definition: IntervalNode,
  estimate: IndexEstimate | Cell,
  grades: Dimension,
  date: string | undefined,
  scope: NodeScope,
): readonly Cell[] {
  const all = (cell: Cell): readonly Cell[] => grades.members.map(() => cell);
  if ('kind' in estimate) return all(estimate);
  const rule = definition.grades ?? '';
  const table = ruleValue(scope, rule, 'bands', date);
  if (isCell(table)) return all(table);
  const codes = [...new Set(table.applied.map((band) => band.code))];
  const named = grades.members.map((member) => member.code);
  if (codes.length !== named.length || codes.some((code) => !named.includes(code)))
    return all(problemCell('no-such-member', say.gradesAreOthers(rule, grades.name, codes)));
  const spread = definition.gradeSpread ?? 'normal';
  const bounds = definition.bounds ?? ([rational(0), rational(100)] as const);
  const found = gradeProbabilities({ ...estimate, spread }, table, bounds);
  if ('fault' in found) return all(problemCell('undefined', found.fault));
  return named.map((code) => realCell(found.get(code) ?? { value: rational(0), exact: true }));
}
