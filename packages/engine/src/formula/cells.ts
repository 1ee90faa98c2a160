import { USUAL_CHI_SQUARE, USUAL_MARGIN, USUAL_PROPORTION } from '../sampling/methods.js';
import { cochranInfiniteSize, cochranSize, krejcieMorganSize, slovinSize } from '../sampling/sizes.js';
import {
  absoluteCell,
  addCells,
  divideCells,
  exponentialCell,
  highestCell,
  logarithmCell,
  lowestCell,
  multiplyCells,
  negateCell,
  order,
  powerCells,
  rootCell,
  roundCell,
  squareRootCell,
  subtractCells,
  wholeNumber,
} from '../value/arithmetic.js';
import { absence, type Cell, numberCell, problemCell, traced, truthCell } from '../value/cell.js';
import { ROUNDING_MODES, type RoundingMode } from '../value/rounding.js';
import { notComparable, operandNotThere } from '../value/sentences.js';
import * as say from './sentences.js';
import type { BinaryOperator } from './syntax.js';

/** The cell, or a problem where an operand has none. */
export function at(cell: Cell | undefined): Cell {
  return cell ?? problemCell('undefined', operandNotThere());
}

/** `-` of a number or `not` of a condition. */
export function unaryCell(operator: '-' | 'not', cell: Cell): Cell {
  return operator === '-' ? negateCell(cell) : invert(cell);
}

function invert(cell: Cell): Cell {
  if (cell.kind === 'truth') return traced(truthCell(!cell.value), [cell]);
  return absence([cell]) ?? traced(problemCell('wrong-type', say.conditionNeeded('not')), [cell]);
}

const ARITHMETIC: Partial<Record<BinaryOperator, (a: Cell, b: Cell) => Cell>> = {
  '+': (a, b) => addCells([a, b]),
  '-': subtractCells,
  '*': multiplyCells,
  '/': divideCells,
  '^': powerCells,
};

/** One cell of an operator between two. */
export function binaryCell(operator: BinaryOperator, a: Cell, b: Cell): Cell {
  const arithmetic = ARITHMETIC[operator];
  if (arithmetic !== undefined) return arithmetic(a, b);
  const both = [a, b];
  const gone = absence(both);
  if (gone !== null) return traced(gone, both);
  if (operator === 'and' || operator === 'or') {
    if (a.kind !== 'truth' || b.kind !== 'truth')
      return traced(problemCell('wrong-type', say.joinsConditions(operator)), both);
    return traced(truthCell(operator === 'and' ? a.value && b.value : a.value || b.value), both);
  }
  return traced(compareCells(operator, a, b), both);
}

function compareCells(operator: BinaryOperator, a: Cell, b: Cell): Cell {
  const step = order(a, b);
  if (step === null) {
    if (operator !== '=' && operator !== '!=') return problemCell('wrong-type', say.comparesNumbers(operator));
    const same = sameCategory(a, b);
    if (same === null) return problemCell('wrong-type', notComparable());
    return truthCell(same === (operator === '='));
  }
  const holds: Partial<Record<BinaryOperator, boolean>> = {
    '<': step < 0,
    '<=': step <= 0,
    '>': step > 0,
    '>=': step >= 0,
    '=': step === 0,
    '!=': step !== 0,
  };
  return truthCell(holds[operator] ?? false);
}

function sameCategory(a: Cell, b: Cell): boolean | null {
  if (a.kind === 'category' && b.kind === 'category') return a.code === b.code;
  if (a.kind === 'truth' && b.kind === 'truth') return a.value === b.value;
  if (a.kind === 'members' && b.kind === 'category') return a.codes.length === 1 && a.codes[0] === b.code;
  if (a.kind === 'members' && b.kind === 'members') return a.codes.join('\n') === b.codes.join('\n');
  return null;
}

/** `if` reads the chosen branch only, so a problem or a gap in the other one does not matter. */
function chosenCell(test: Cell, then: Cell, otherwise: Cell): Cell {
  const gone = absence([test]);
  if (gone !== null) return traced(gone, [test]);
  if (test.kind !== 'truth') return traced(problemCell('wrong-type', say.conditionNeeded('if')), [test]);
  const chosen = test.value ? then : otherwise;
  return traced(chosen, [test, chosen]);
}

/** One cell of a function of cells: every function but `attribute` and those over a dimension. */
export function callCell(name: string, cells: readonly Cell[]): Cell {
  if (name === 'if') return chosenCell(at(cells[0]), at(cells[1]), at(cells[2]));
  return traced(scalarCall(name, cells), cells);
}

function scalarCall(name: string, cells: readonly Cell[]): Cell {
  const [x = at(undefined), y, z, margin] = cells;
  switch (name) {
    case 'abs':
      return absoluteCell(x);
    case 'sqrt':
      return squareRootCell(x);
    case 'root':
      return withWhole(at(y), 1, 64, (degree) => rootCell(x, degree), cells);
    case 'ln':
      return logarithmCell(x);
    case 'exp':
      return exponentialCell(x);
    case 'round':
      return round(x, y, z, cells);
    case 'ceiling':
      return roundCell(x, 0, 'ceiling');
    case 'floor':
      return roundCell(x, 0, 'floor');
    case 'truncate':
      return y === undefined
        ? roundCell(x, 0, 'truncate')
        : withWhole(y, -30, 60, (k) => roundCell(x, k, 'truncate'), cells);
    case 'present':
      return x.kind === 'problem' ? x : traced(truthCell(x.kind !== 'missing'), [x]);
    case 'slovin':
      return slovinSize(x, at(y));
    case 'krejcie_morgan':
      return krejcieMorganSize(
        x,
        y ?? numberCell(USUAL_CHI_SQUARE),
        z ?? numberCell(USUAL_PROPORTION),
        margin ?? numberCell(USUAL_MARGIN),
      );
    case 'cochran':
      return cochranSize(x, at(y), at(z), at(margin));
    case 'cochran_infinite':
      return cochranInfiniteSize(x, at(y), at(z));
    case 'min':
      return lowestCell(cells);
    case 'max':
      return highestCell(cells);
    default:
      return problemCell('undefined', say.unknownFunction(name));
  }
}

function withWhole(cell: Cell, least: number, most: number, f: (whole: number) => Cell, cells: readonly Cell[]): Cell {
  const gone = absence([cell]);
  if (gone !== null) return traced(gone, cells);
  const whole = cell.kind === 'number' ? wholeNumber(cell) : null;
  if (whole === null || whole < least || whole > most) {
    return traced(problemCell('undefined', say.wholeNumberExpected(least, most)), cells);
  }
  return f(whole);
}

function round(x: Cell, decimals: Cell | undefined, mode: Cell | undefined, cells: readonly Cell[]): Cell {
  const named = mode === undefined ? 'half-up' : mode.kind === 'category' ? mode.code : '';
  if (!(ROUNDING_MODES as readonly string[]).includes(named)) {
    return traced(problemCell('undefined', say.unknownRounding(named, ROUNDING_MODES)), cells);
  }
  const chosen = named as RoundingMode;
  if (decimals === undefined) return roundCell(x, 0, chosen);
  return withWhole(decimals, -30, 60, (k) => roundCell(x, k, chosen), cells);
}
