import { cellCount, type Dimension } from '../dimension/dimension.js';
import { isPeriodDimension } from '../graph/cell-date.js';

/** What a rule says at each cell of an array: the same everywhere, or by member of its one dimension of periods. */
export interface ByDate<T> {
  readonly values: readonly T[];
  /** Cells of one member of the dimension of periods that stand together. */
  readonly stride: number;
}

/**
 * Reads a rule once for each period; once and for all where no dimensions are given. Null where more than one of them consists of
 * periods.
 */
export function byDate<T>(
  dimensions: readonly Dimension[],
  valueAt: (index: number) => T,
  same: (a: T, b: T) => boolean,
): ByDate<T> | null {
  const periods = dimensions.flatMap((dimension, i) => (isPeriodDimension(dimension) ? [i] : []));
  const [at, second] = periods;
  if (second !== undefined) return null;
  if (cellCount(dimensions) === 0) return null;
  if (at === undefined) return { values: [valueAt(0)], stride: Number.POSITIVE_INFINITY };
  const stride = cellCount(dimensions.slice(at + 1));
  const values = (dimensions[at]?.members ?? []).map((_, member) => valueAt(member * stride));
  const [first] = values;
  if (first !== undefined && values.every((value) => same(value, first)))
    return { values: [first], stride: Number.POSITIVE_INFINITY };
  return { values, stride };
}

/** Splits a run of cells where the rule changes. */
export function segments<T>(
  { values, stride }: ByDate<T>,
  from: number,
  to: number,
  f: (value: T, from: number, to: number) => void,
): void {
  let at = from;
  while (at < to) {
    const block = Math.floor(at / stride);
    const end = Math.min(to, (block + 1) * stride);
    const value = values[block % values.length];
    if (value === undefined) return;
    f(value, at, end);
    at = end;
  }
}
