import type { Column } from '../dimension/column.js';
import { type RoundingMode, roundTo } from '../value/rounding.js';
import { fromCells } from './from-cells.js';
import { tenTo } from './grid.js';
import { VectorColumn } from './lazy-columns.js';
import { roundingKernel } from './rounding-kernel.js';
import { OPAQUE, stateOf, THERE } from './states.js';
import type { Vector } from './vector.js';

/** Numbers of a column as whole numbers of the last place. */
export interface ColumnQuantities {
  readonly decimals: number;
  /** value = units / 10^decimals. */
  readonly units: Float64Array;
  /**
   * What each cell is: 0 a number; 1 to 5 missing, by position in `MISSING_REASONS`; 6 a problem; 7 outside the relation; 8 too
   * large for this. Null where every cell is a number.
   */
  readonly states: Uint8Array | null;
}

/** The numbers of a column rounded to decimals, each rounded exactly as its fraction is. */
export function quantitiesOf(column: Column, decimals: number, mode: RoundingMode = 'half-up'): ColumnQuantities {
  const vector = column instanceof VectorColumn ? column.settled() : fromCells(column, 'number');
  const { step, exact } = vector.numbers;
  const place = tenTo(-decimals);
  if (step !== null && exact && step.n === place.n && step.d === place.d && vector.type === 'number')
    return { decimals, units: vector.values, states: vector.states };
  const kernel = vector.type === 'number' ? roundingKernel(vector, { decimals, mode }) : null;
  if (kernel === null) return fromColumn(column, decimals, mode);
  kernel.run(0, vector.size);
  return { decimals, units: kernel.vector.values, states: kernel.vector.states };
}

function fromColumn(column: Column, decimals: number, mode: RoundingMode): ColumnQuantities {
  const scale = tenTo(decimals);
  const units = new Float64Array(column.cells.length);
  const states = Uint8Array.from(column.cells, (cell, i) => {
    const state = stateOf(cell);
    if (state !== THERE || cell?.kind !== 'number') return state === THERE ? OPAQUE : state;
    const rounded = roundTo(cell.value, decimals, mode);
    const whole = Number((rounded.n * scale.n) / (rounded.d * scale.d));
    units[i] = whole;
    return Number.isSafeInteger(whole) ? THERE : OPAQUE;
  });
  return { decimals, units, states };
}

/** Categories of a column: the position of each in `codes`, -1 where there is none. */
export interface ColumnCategories {
  readonly codes: readonly string[];
  readonly indices: Int32Array;
}

export function categoriesOf(column: Column): ColumnCategories {
  const vector: Vector = column instanceof VectorColumn ? column.settled() : fromCells(column, 'category');
  const { states, values } = vector;
  const indices = new Int32Array(vector.size);
  for (let i = 0; i < indices.length; i += 1) {
    const there = vector.type === 'category' && (states === null || states[i] === THERE);
    indices[i] = there ? (values[i] ?? -1) : -1;
  }
  return { codes: vector.codes, indices };
}
