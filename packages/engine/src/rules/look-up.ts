import type { Label } from '../dimension/dimension.js';
import { interpolateAt } from '../value/arithmetic.js';
import { compare, type Rational } from '../value/rational.js';
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

/** A value read from a scale of points, or why there is none. */
export type Interpolated =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'none'; readonly reason: Label };

/** Reads a scale of points, exactly: on the straight line between two points, or as the scale says beyond its ends. */
export function interpolate(scale: PointScale, value: Rational): Interpolated {
  const found = interpolateAt(
    scale.points.map(({ from, to }) => [from, to]),
    value,
    scale,
  );
  if (found !== null) return { kind: 'number', value: found };
  // The reader refuses a scale without points.
  const [first] = scale.points;
  const below = first !== undefined && compare(value, first.from) < 0;
  const edge = (below ? first : scale.points.at(-1))?.from ?? value;
  return { kind: 'none', reason: say.beyondPoints(value, below ? 'below' : 'above', edge) };
}
