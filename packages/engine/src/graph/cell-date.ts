import { type Dimension, placeOf } from '../dimension/dimension.js';
import { endOfPeriod, parsePeriod } from '../period/period.js';

const PERIODS = new WeakMap<Dimension, boolean>();

/** Whether every member of a dimension is a period: one service coded `2050` does not make a calendar. */
export function isPeriodDimension(dimension: Dimension): boolean {
  const known = PERIODS.get(dimension);
  if (known !== undefined) return known;
  const all = dimension.members.every((member) => parsePeriod(member.code) !== null);
  PERIODS.set(dimension, all);
  return all;
}

/** The date of a cell: the end of the period it belongs to, where the column has a period dimension. */
export function cellDate(dimensions: readonly Dimension[], index: number): string | undefined {
  const place = placeOf(dimensions, index);
  for (const dimension of dimensions) {
    if (!isPeriodDimension(dimension)) continue;
    const period = parsePeriod(place[dimension.name] ?? '');
    if (period !== null && period.year > 1900) return endOfPeriod(period);
  }
  return undefined;
}
