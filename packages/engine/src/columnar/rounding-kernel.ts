import { there } from '../graph/scope.js';
import { roundCell } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { divide, multiply, rational } from '../value/rational.js';
import type { Rounding, RoundingMode } from '../value/rounding.js';
import { EXACT } from './error.js';
import { MOST_QUOTIENT, tenTo, toDouble } from './grid.js';
import { cellByCell, type Kernel } from './kernel.js';
import { roundDouble, roundsSurely } from './rounding.js';
import { THERE } from './states.js';
import type { Vector } from './vector.js';

/**
 * Rounds a vector's numbers to decimals, `exactOf` doing the same to an exact cell: a node that rounds its own value leaves what is
 * not a number as it is. Null where the counts of the result would be too large.
 */
export function roundingKernel(
  operand: Vector,
  { decimals, mode }: Rounding,
  exactOf: (cell: Cell) => Cell = (cell) => (cell.kind === 'number' ? roundCell(cell, decimals, mode) : cell),
): Kernel | null {
  const { step, error, most, nonNegative, exact } = operand.numbers;
  if (Math.abs(decimals) > 15) return null;
  const scale = tenTo(decimals);
  const perUnit = toDouble(scale);
  if (!(most * perUnit + 1 < MOST_QUOTIENT)) return null;
  // A count times top over bottom is the number in units of the last place.
  const factor = step === null ? null : multiply(step, scale);
  const top = factor === null ? perUnit : Number(factor.n);
  const bottom = factor === null ? 1 : Number(factor.d);
  const counts = step === null ? most : most / toDouble(step);
  if (!(top < MOST_QUOTIENT && bottom < MOST_QUOTIENT)) return null;
  const sure = step !== null && counts * top < MOST_QUOTIENT;
  const { values } = operand;
  const [relative, absolute] = [error.relative + 4 * 2 ** -53, error.absolute * perUnit];
  return cellByCell(
    {
      type: 'number',
      dimensions: operand.dimensions,
      numbers: {
        step: divide(rational(1), scale),
        error: EXACT,
        most: (most + 1 / perUnit) * 1.000_001,
        nonNegative,
        exact,
      },
    },
    [operand],
    ([cell]) => exactOf(there(cell)),
    (vector) => (from, to, states, slow) => {
      if (sure && states === null) roundSurely(vector.values, values, top, bottom, mode, nonNegative, from, to);
      else
        roundCarefully(vector.values, values, { top, bottom, mode, relative, absolute, sure }, from, to, states, slow);
    },
  );
}

function roundSurely(
  out: Float64Array,
  values: Float64Array,
  top: number,
  bottom: number,
  mode: RoundingMode,
  nonNegative: boolean,
  from: number,
  to: number,
): void {
  if (mode === 'half-up' && nonNegative)
    for (let i = from; i < to; i += 1) out[i] = Math.floor(((values[i] as number) * top) / bottom + 0.5);
  else for (let i = from; i < to; i += 1) out[i] = roundDouble(((values[i] ?? 0) * top) / bottom, mode);
}

/** How numbers become units of the last place, and how far those can lie from the truth. */
interface Scale {
  readonly top: number;
  readonly bottom: number;
  readonly mode: RoundingMode;
  readonly relative: number;
  readonly absolute: number;
  readonly sure: boolean;
}

function roundCarefully(
  out: Float64Array,
  values: Float64Array,
  { top, bottom, mode, relative, absolute, sure }: Scale,
  from: number,
  to: number,
  states: Uint8Array | null,
  slow: (index: number) => void,
): void {
  for (let i = from; i < to; i += 1) {
    if (states !== null && states[i] !== THERE) continue;
    const value = ((values[i] ?? 0) * top) / bottom;
    if (sure || roundsSurely(value, Math.abs(value) * relative + absolute, mode)) out[i] = roundDouble(value, mode);
    else slow(i);
  }
}
