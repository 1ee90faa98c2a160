import { there } from '../graph/scope.js';
import { roundCell } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { divide, multiply, rational } from '../value/rational.js';
import type { Rounding } from '../value/rounding.js';
import { EXACT } from './error.js';
import { MOST_QUOTIENT, tenTo, toDouble } from './grid.js';
import { cellByCell, type Finish, type Kernel } from './kernel.js';
import { roundDouble, roundsSurely } from './rounding.js';
import { THERE } from './states.js';
import type { Vector } from './vector.js';

/** Rounds a vector's numbers to decimals; null where the counts of the result would be too large. */
export function roundingKernel(operand: Vector, { decimals, mode }: Rounding, finish: Finish): Kernel | null {
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
    ([cell]) => finish(roundedCell(there(cell), decimals, mode)),
    (vector) => (from, to, states, slow) => {
      const out = vector.values;
      for (let i = from; i < to; i += 1) {
        if (states !== null && states[i] !== THERE) continue;
        const value = ((values[i] ?? 0) * top) / bottom;
        if (sure || roundsSurely(value, Math.abs(value) * relative + absolute, mode)) out[i] = roundDouble(value, mode);
        else slow(i);
      }
    },
  );
}

/** A number rounded; what is not a number stays what it is. */
function roundedCell(cell: Cell, decimals: number, mode: Rounding['mode']): Cell {
  return cell.kind === 'number' ? roundCell(cell, decimals, mode) : cell;
}
