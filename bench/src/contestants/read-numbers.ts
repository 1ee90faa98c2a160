import type { Work } from '../task/data.js';
import { emptyResult, type Result } from '../task/result.js';
import { parentsOf, placeOf } from '../task/structure.js';

/** A unit's month as plain numbers, rounded to two decimals. */
export interface UnitPeriod {
  readonly indices: readonly number[];
  readonly objectives: readonly number[];
  readonly perspectives: readonly number[];
  readonly score: number;
  readonly predicate: string;
}

export interface Rows {
  /** By unit and period. */
  readonly units: readonly (readonly UnitPeriod[])[];
  /** By parent and period. */
  readonly parents: readonly (readonly number[])[];
}

/** Rows of rounded numbers as hundredths; the nearest whole number is meant. */
export function resultFrom({ structure, units }: Work, rows: Rows): Result {
  const { indicators, objectives, perspectives, periods } = structure;
  const size = { indicators: indicators.length, objectives: objectives.length, perspectives: perspectives.length };
  const parents = parentsOf(units);
  const result = emptyResult(size, units * periods.length, parents * periods.length);
  const write = (columns: readonly Int32Array[], cell: number, values: readonly number[]): void => {
    for (const [i, value] of values.entries()) {
      const column = columns[i];
      if (column !== undefined) column[cell] = Math.round(value * 100);
    }
  };
  for (const [unit, own] of rows.units.entries()) {
    for (const [period, value] of own.entries()) {
      const cell = period * units + unit;
      write(result.index, cell, value.indices);
      write(result.objective, cell, value.objectives);
      write(result.perspective, cell, value.perspectives);
      result.score[cell] = Math.round(value.score * 100);
      result.band[cell] = placeOf(value.predicate);
    }
  }
  for (const [parent, own] of rows.parents.entries())
    for (const [period, value] of own.entries()) result.parent[period * parents + parent] = Math.round(value * 100);
  return result;
}
