import type { PrintedFigure, Statement } from '../scorecard/model.js';
import type { Cell } from '../value/cell.js';
import { compare, equal } from '../value/rational.js';
import { roundTo } from '../value/rounding.js';

export type Agreement = 'match' | 'within-rounding' | 'none';

/** How a printed figure agrees with a computed cell: half up first, then truncation, then the rounding interval of the inputs. */
export function agreement(figure: PrintedFigure, cell: Cell): Agreement {
  if (figure.states.length > 0) {
    if (figure.states.every((statement) => holds(statement, cell))) return 'match';
    return figure.states.every((statement) => holds(statement, cell) || possible(statement, cell))
      ? 'within-rounding'
      : 'none';
  }
  if (figure.value === undefined || cell.kind !== 'number') return 'none';
  const { value, decimals } = figure.value;
  if (equal(roundTo(cell.value, decimals, 'half-up'), value)) return 'match';
  if (equal(roundTo(cell.value, decimals, 'truncate'), value)) return 'within-rounding';
  const inside =
    cell.range !== undefined && compare(cell.range.low, value) <= 0 && compare(value, cell.range.high) <= 0;
  return inside ? 'within-rounding' : 'none';
}

/** Whether a statement of the text holds for a cell. */
export function holds(statement: Statement, cell: Cell): boolean {
  switch (statement.kind) {
    case 'category':
      if (cell.kind === 'members') return cell.codes.length === 1 && cell.codes[0] === statement.code;
      return cell.kind === 'category' && cell.code === statement.code;
    case 'members':
      return cell.kind === 'members' && sameSet(cell.codes, statement.codes);
    case 'truth':
      return cell.kind === 'truth' && cell.value === statement.value;
    case 'comparison': {
      if (cell.kind !== 'number') return false;
      const step = compare(cell.value, statement.value);
      return { '<': step < 0, '<=': step <= 0, '>': step > 0, '>=': step >= 0, '=': step === 0 }[statement.operator];
    }
  }
}

/** Whether a comparison holds at one end of the rounding interval. */
function possible(statement: Statement, cell: Cell): boolean {
  if (statement.kind !== 'comparison' || cell.kind !== 'number' || cell.range === undefined) return false;
  return [cell.range.low, cell.range.high].some((value) => holds(statement, { kind: 'number', value, exact: true }));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const wanted = new Set(b);
  return a.length === wanted.size && a.every((code) => wanted.has(code));
}

/** True when both figures print the same thing. */
export function samePrinted(a: PrintedFigure, b: PrintedFigure): boolean {
  if (a.value !== undefined && b.value !== undefined) return equal(a.value.value, b.value.value);
  return a.states.length > 0 && JSON.stringify(statementKeys(a)) === JSON.stringify(statementKeys(b));
}

function statementKeys(figure: PrintedFigure): readonly string[] {
  return figure.states.map(statementKey);
}

function statementKey(statement: Statement): string {
  switch (statement.kind) {
    case 'category':
      return statement.code;
    case 'members':
      return [...statement.codes].sort().join('+');
    case 'truth':
      return String(statement.value);
    case 'comparison':
      return `${statement.operator}${statement.value.n}/${statement.value.d}`;
  }
}
