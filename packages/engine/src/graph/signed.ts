import { type Cell, problemCell, traced } from '../value/cell.js';
import type { OperandRule } from '../value/measure.js';
import { sign } from '../value/rational.js';
import * as say from './sentences.js';

/** An operand with a number of the wrong sign turned into a problem: a negative base has no growth. */
export function signedCell(cell: Cell, rule: OperandRule): Cell {
  if (rule.sign === 'any' || cell.kind !== 'number') return cell;
  const least = rule.sign === 'positive' ? 1 : 0;
  if (sign(cell.value) >= least) return cell;
  return traced(problemCell('undefined', say.wrongSign(rule.label, rule.sign, cell.value)), [cell]);
}
