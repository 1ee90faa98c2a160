import { absence, type Cell, numberCell, problemCell, traced } from '../value/cell.js';
import { divide, floorInteger, multiply, type Rational, rational, sign } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';
import * as say from './sentences.js';

/**
 * The nearest share or mean that `n` respondents can give: a multiple of step / n. A printed share that is not within its
 * own rounding of one cannot come from that many respondents.
 */
export function attainable(value: Cell, n: Cell, step: Rational): Cell {
  const both = [value, n];
  const gone = absence(both);
  if (gone !== null) return traced(gone, both);
  if (value.kind !== 'number' || n.kind !== 'number')
    return traced(problemCell('wrong-type', say.shareAndCountNeeded()), both);
  if (sign(n.value) <= 0 || n.value.d !== 1n) return traced(problemCell('undefined', say.respondentsNotWhole()), both);
  const grain = divide(step, n.value);
  const steps = floorInteger(roundTo(divide(value.value, grain), 0, 'half-up'));
  return traced(numberCell(multiply(rational(steps), grain)), both);
}
