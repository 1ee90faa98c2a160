import type { Label } from '../dimension/dimension.js';
import { add, compare, divide, multiply, type Rational, subtract } from '../value/rational.js';
import type { PointScale, TableAxis, TableCell, TwoWayTable } from './pack.js';
import * as say from './sentences.js';

/** Reads a table by codes of its row and column. A code that it does not have gives no value, with the known ones. */
export function readTable(table: TwoWayTable, row: string, column: string): TableCell {
  const known = (axis: TableAxis): readonly string[] => axis.categories.map((category) => category.code);
  const cells = table.cells.get(row);
  if (cells === undefined) return { kind: 'none', reason: say.notInTable(table.rows.label, row, known(table.rows)) };
  const cell = cells.get(column);
  return cell ?? { kind: 'none', reason: say.notInTable(table.columns.label, column, known(table.columns)) };
}

/** A value read from a scale of points, with the points that it lies between; one point where that point decides. */
export type Interpolated =
  | { readonly kind: 'number'; readonly value: Rational; readonly between: PointScale['points'] }
  | { readonly kind: 'none'; readonly reason: Label };

/** Reads a scale of points, exactly: on the straight line between two points, or as the scale says beyond its ends. */
export function interpolate(scale: PointScale, value: Rational): Interpolated {
  let low: PointScale['points'][number] | undefined;
  for (const high of scale.points) {
    const step = compare(value, high.from);
    if (step === 0) return { kind: 'number', value: high.to, between: [high] };
    if (step < 0) {
      if (low === undefined) return end(scale.below, high, value, 'below');
      const slope = divide(subtract(high.to, low.to), subtract(high.from, low.from));
      const rise = multiply(slope, subtract(value, low.from));
      return { kind: 'number', value: add(low.to, rise), between: [low, high] };
    }
    low = high;
  }
  // The reader refuses a scale without points.
  return low === undefined
    ? { kind: 'none', reason: say.beyondPoints(value, 'above', value) }
    : end(scale.above, low, value, 'above');
}

function end(
  beyond: PointScale['below'],
  point: PointScale['points'][number],
  value: Rational,
  side: 'below' | 'above',
): Interpolated {
  return beyond === 'hold'
    ? { kind: 'number', value: point.to, between: [point] }
    : { kind: 'none', reason: say.beyondPoints(value, side, point.from) };
}
