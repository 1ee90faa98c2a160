import type { Column } from '../dimension/column.js';
import type { ValueType } from '../formula/check.js';
import type { Cell } from '../value/cell.js';
import { bitSize, compare, type Rational, rational } from '../value/rational.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { OPAQUE, stateOf, THERE } from './states.js';
import { type Numbers, Vector } from './vector.js';

const ZERO = rational(0);
/** Beyond so many digits a common step is of no use. */
const FINEST = 10n ** 15n;

/** A vector of cells that were computed one by one. Cells that fit no typed array stay what they are behind it. */
export function fromCells(column: Column, type: ValueType): Vector {
  const { cells, dimensions } = column;
  const values = new Float64Array(cells.length);
  const exact = (index: number): Cell | undefined => cells[index];
  let states: Uint8Array | null = null;
  const mark = (i: number, state: number): void => {
    if (state === THERE) return;
    states ??= new Uint8Array(cells.length);
    states[i] = state;
  };
  if (type === 'number') {
    const numbers = fillNumbers(cells, values, mark);
    return new Vector({ type, dimensions, values, states, exact, numbers });
  }
  const codes = new Map<string, number>();
  cells.forEach((cell, i) => {
    const state = stateOf(cell);
    if (state !== THERE || cell === undefined) mark(i, state);
    else if (cell.kind === 'truth' && type === 'truth') values[i] = cell.value ? 1 : 0;
    else if (cell.kind === 'category' && type === 'category') {
      const code = codes.get(cell.code) ?? codes.size;
      codes.set(cell.code, code);
      values[i] = code;
    } else mark(i, OPAQUE);
  });
  return new Vector({ type, dimensions, values, states, exact, codes: [...codes.keys()] });
}

function fillNumbers(
  cells: readonly (Cell | undefined)[],
  values: Float64Array,
  mark: (index: number, state: number) => void,
): Numbers {
  const step = stepOf(cells);
  let exact = true;
  let bits = 0;
  let most = 0;
  let nonNegative = true;
  cells.forEach((cell, i) => {
    const state = stateOf(cell);
    if (state !== THERE || cell?.kind !== 'number') {
      mark(i, state === THERE ? OPAQUE : state);
      return;
    }
    const double = toDouble(cell.value);
    const held = step === null ? double : countOf(cell.value, step);
    if (held === null || !Number.isFinite(double) || cell.range !== undefined) {
      mark(i, OPAQUE);
      return;
    }
    values[i] = held;
    exact &&= cell.exact;
    if (step === null) bits = Math.max(bits, bitSize(cell.value));
    most = Math.max(most, Math.abs(double));
    nonNegative &&= compare(cell.value, ZERO) >= 0;
  });
  const error = step === null ? bound(4 * ROUND_OFF, 0, bits) : EXACT;
  return { step, error, most: most * 1.000_001, nonNegative, exact };
}

/** The grid that all exact numbers stand on, where it is not so fine that their counts leave the range of doubles. */
function stepOf(cells: readonly (Cell | undefined)[]): Rational | null {
  const values: Rational[] = [];
  let most = 0;
  for (const cell of cells) {
    if (cell?.kind !== 'number') continue;
    if (!cell.exact || cell.value.d > FINEST) return null;
    values.push(cell.value);
    most = Math.max(most, Math.abs(toDouble(cell.value)));
  }
  const step = commonStep(values) ?? rational(1);
  return step.d <= FINEST && most / toDouble(step) < MOST_COUNT ? step : null;
}
