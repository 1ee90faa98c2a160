import { bandTables, classifyCell, scoreCell, scoreTables } from '../graph/band-columns.js';
import type { ScoreNode } from '../graph/nodes.js';
import { isCell, type NodeScope, there } from '../graph/scope.js';
import type { BandTable } from '../rules/pack.js';
import type { Cell } from '../value/cell.js';
import { divide, floorInteger, isInteger, type Rational, rational } from '../value/rational.js';
import type { Rounding } from '../value/rounding.js';
import { type ByDate, byDate, segments } from './by-date.js';
import { EXACT } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { cellByCell, type Finish, type Kernel } from './kernel.js';
import { PROBLEM, THERE } from './states.js';
import type { Vector } from './vector.js';

/** Where the bands of a table begin, from the highest down, each with the position of its code. */
interface Edges {
  readonly from: Float64Array;
  /** With doubles only: whether a value on the edge belongs to the band. On a grid the edges are counts that do. */
  readonly codes: Int32Array;
  /** Counts or doubles from here on have no class. */
  readonly limit: number;
}

/**
 * Classes the numbers of a vector. On a grid an edge becomes the least count that reaches it, so that the comparison is of
 * whole numbers; doubles within their error of an edge are classed exactly.
 */
export function bandKernel(operand: Vector, rule: string, scope: NodeScope, finish: Finish): Kernel | null {
  const { dimensions } = operand;
  const tableAt = bandTables(rule, scope, dimensions);
  const tables = byDate<BandTable | Cell>(dimensions, tableAt, (a, b) => a === b);
  if (tables === null || tables.values.some(isCell)) return null;
  const read = tables.values.filter((table) => !isCell(table)) as readonly BandTable[];
  // Tables with a rounding of their own before look-up are read on the rounded vector: see `roundingBefore`.
  const codes = [...new Set(read.flatMap((table) => table.applied.map(({ code }) => code)))];
  const { step } = operand.numbers;
  const edges: ByDate<Edges> = { stride: tables.stride, values: read.map((table) => edgesOf(table, codes, step)) };
  const { values } = operand;
  const { relative, absolute } = operand.numbers.error;
  return cellByCell(
    { type: 'category', dimensions, codes },
    [operand],
    ([cell], index) => finish(classifyCell(there(cell), () => tableAt(index))),
    (vector) => (first, last, states, slow) =>
      segments(edges, first, last, ({ from: starts, codes: own, limit }, from, to) => {
        const out = vector.values;
        const count = starts.length;
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          const value = values[i] ?? 0;
          const error = step === null ? Math.abs(value) * relative + absolute + Math.abs(value) * 2 ** -50 : 0;
          let k = 0;
          while (k < count && value < (starts[k] ?? 0)) k += 1;
          const edge = starts[k] ?? Number.NEGATIVE_INFINITY;
          const near = step === null && (value - edge <= error || (k > 0 && (starts[k - 1] ?? 0) - value <= error));
          if (near || !(value + error < limit)) slow(i);
          else if (k === count) vector.mark(i, PROBLEM);
          else out[i] = own[k] ?? 0;
        }
      }),
  );
}

/** The rounding before look-up that all tables of a rule share; null for none, undefined where they differ. */
export function roundingBefore(operand: Vector, rule: string, scope: NodeScope): Rounding | null | undefined {
  const tableAt = bandTables(rule, scope, operand.dimensions);
  const found = byDate<Rounding | null>(
    operand.dimensions,
    (index) => {
      const table = tableAt(index);
      return isCell(table) ? null : (table.before ?? null);
    },
    (a, b) => a?.decimals === b?.decimals && a?.mode === b?.mode,
  );
  return found === null || found.values.length > 1 ? undefined : found.values[0];
}

function edgesOf(table: BandTable, codes: readonly string[], step: Rational | null): Edges {
  const starts = table.applied.map(({ from, inclusive }) => {
    if (from === undefined) return Number.NEGATIVE_INFINITY;
    return step === null ? toDouble(from) : leastCount(from, inclusive, step);
  });
  const { limit } = table;
  const end =
    limit === undefined
      ? Number.POSITIVE_INFINITY
      : step === null
        ? toDouble(limit.value)
        : leastCount(limit.value, !limit.inclusive, step);
  return {
    from: Float64Array.from(starts),
    codes: Int32Array.from(table.applied, ({ code }) => codes.indexOf(code)),
    limit: end,
  };
}

/** The least count whose number reaches an edge, or lies above it where the edge is not inclusive. */
function leastCount(edge: Rational, inclusive: boolean, step: Rational): number {
  const exact = divide(edge, step);
  const whole = floorInteger(exact);
  const least = isInteger(exact) && inclusive ? whole : whole + 1n;
  const count = Number(least);
  return Math.abs(count) < MOST_COUNT ? count : count < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** The number that each category stands for. */
export function scoreKernel(definition: ScoreNode, operand: Vector, scope: NodeScope, finish: Finish): Kernel | null {
  const { dimensions } = operand;
  const scoreAt = scoreTables(definition, scope, dimensions);
  const tables = byDate(dimensions, scoreAt, (a, b) => a === b);
  const [table, second] = tables?.values ?? [];
  if (table === undefined || second !== undefined || 'kind' in table) return null;
  const scores = [...table.values()];
  const step = commonStep(scores) ?? rational(1);
  const counts = operand.codes.map((code) => {
    const value = table.get(code);
    return value === undefined ? Number.NaN : countOf(value, step);
  });
  if (counts.includes(null)) return null;
  const most = scores.reduce((size, value) => Math.max(size, Math.abs(toDouble(value))), 0);
  const { values } = operand;
  return cellByCell(
    {
      type: 'number',
      dimensions,
      numbers: {
        step,
        error: EXACT,
        most: most * 1.000_001,
        nonNegative: scores.every(({ n }) => n >= 0n),
        exact: true,
      },
    },
    [operand],
    ([cell], index) => finish(scoreCell(there(cell), () => scoreAt(index))),
    (vector) => (from, to, states) => {
      for (let i = from; i < to; i += 1) {
        if (states !== null && states[i] !== THERE) continue;
        const count = counts[values[i] ?? 0] ?? Number.NaN;
        if (Number.isNaN(count)) vector.mark(i, PROBLEM);
        else vector.values[i] = count;
      }
    },
  );
}
