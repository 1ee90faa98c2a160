import { type Column, groupsOver, projection, scalar, spread, zip } from '../dimension/column.js';
import { type Dimension, type Dimensions, memberIndex, placeOf } from '../dimension/dimension.js';
import { before, parsePeriod, periodCode, sameLastYear } from '../period/period.js';
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
import {
  absence,
  type Cell,
  categoryCell,
  missingCell,
  numberCell,
  problemCell,
  traced,
  truthCell,
} from '../value/cell.js';
import { parseQuantity } from '../value/decimal.js';
import { rational } from '../value/rational.js';
import { ROUNDING_MODES, type RoundingMode } from '../value/rounding.js';
import { notComparable, operandNotThere } from '../value/sentences.js';
import { type Aggregate, aggregate, type GroupMember } from './aggregate.js';
import * as say from './sentences.js';
import type { BinaryOperator, Formula, NameNode, OverNode } from './syntax.js';

export interface FormulaScope {
  /** The column that a reference names. */
  readonly column: (name: string) => Column;
  readonly dimensions: Dimensions;
}

/** Evaluates a formula over whole columns. Never throws for values: what cannot be computed is a problem cell. */
export function evaluateFormula(formula: Formula, scope: FormulaScope): Column {
  switch (formula.kind) {
    case 'number':
      return scalar(numberCell(formula.value));
    case 'text':
      return scalar(categoryCell(formula.value));
    case 'truth':
      return scalar(truthCell(formula.value));
    case 'name':
      return pick(scope.column(formula.name), formula);
    case 'unary': {
      const operand = evaluateFormula(formula.operand, scope);
      return zip([operand], ([cell]) => (formula.operator === '-' ? negateCell(at(cell)) : invert(at(cell))));
    }
    case 'binary': {
      const operands = [evaluateFormula(formula.left, scope), evaluateFormula(formula.right, scope)];
      return zip(operands, ([a, b]) => binary(formula.operator, at(a), at(b)));
    }
    case 'call':
      return call(formula.name, formula.args, scope);
    case 'over':
      return over(formula, scope);
  }
}

function at(cell: Cell | undefined): Cell {
  return cell ?? problemCell('undefined', operandNotThere());
}

/** Picks the members that a reference names and drops those dimensions. */
function pick(column: Column, name: NameNode): Column {
  const chosen = Object.entries(name.place);
  if (chosen.length === 0) return column;
  const dimensions = column.dimensions.filter((dimension) => name.place[dimension.name] === undefined);
  const keep = column.cells.map((_, index) => {
    const place = placeOf(column.dimensions, index);
    return chosen.every(([dimension, member]) => place[dimension] === member);
  });
  return { dimensions, cells: column.cells.filter((_, index) => keep[index]) };
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

function binary(operator: BinaryOperator, a: Cell, b: Cell): Cell {
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

function call(name: string, args: readonly Formula[], scope: FormulaScope): Column {
  if (name === 'attribute') return attribute(args, scope);
  const columns = args.map((arg) => evaluateFormula(arg, scope));
  if (name === 'if') return choose(columns);
  return zip(columns, (cells) => traced(scalarCall(name, cells), cells));
}

/** `if` reads the chosen branch only, so a problem or a gap in the other one does not matter. */
function choose(columns: readonly Column[]): Column {
  return zip(columns, ([condition, then, otherwise]) => {
    const test = at(condition);
    const gone = absence([test]);
    if (gone !== null) return traced(gone, [test]);
    if (test.kind !== 'truth') return traced(problemCell('wrong-type', say.conditionNeeded('if')), [test]);
    const chosen = test.value ? at(then) : at(otherwise);
    return traced(chosen, [test, chosen]);
  });
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

function attribute(args: readonly Formula[], scope: FormulaScope): Column {
  const [first, second] = args;
  const name = first?.kind === 'name' ? first.name : '';
  const key = second?.kind === 'text' ? second.value : '';
  const dimension = scope.dimensions.get(name);
  if (dimension === undefined) return scalar(problemCell('undefined', say.unknownDimension(name)));
  const cells = dimension.members.map((member): Cell => {
    const text = key === 'code' ? member.code : member.attributes?.[key];
    const read = text === undefined ? null : parseQuantity(text, 'point');
    if (read === null || !read.ok) return problemCell('undefined', say.withoutAttribute(member.code, key));
    return numberCell(read.written.value);
  });
  return { dimensions: [dimension], cells };
}

const AGGREGATE_OF: Readonly<Record<string, Aggregate>> = {
  min: 'min',
  max: 'max',
  sum: 'sum',
  mean: 'mean',
  weighted_mean: 'weighted-mean',
  geometric_mean: 'geometric-mean',
  product: 'product',
  median: 'median',
  stdev: 'stdev',
  stdev_population: 'stdev-population',
  count: 'count',
  share: 'share',
  arg_highest: 'arg-highest',
  arg_lowest: 'arg-lowest',
};

function over(formula: OverNode, scope: FormulaScope): Column {
  const args = formula.args.map((arg) => evaluateFormula(arg, scope));
  const first = args[0] ?? scalar(at(undefined));
  if (formula.name === 'previous' || formula.name === 'last_year') return earlier(first, formula, scope);
  const whole = formula.over.reduce((column, name) => extend(column, name, scope), first);
  const condition = formula.where === null ? null : evaluateFormula(formula.where, scope);
  const weight = args[1] ?? null;
  const operands = [whole, ...(weight === null ? [] : [weight]), ...(condition === null ? [] : [condition])];
  const joint = zip(operands, ([cell]) => at(cell));
  const weights = weight === null ? null : projection(weight.dimensions, joint.dimensions);
  const conditions = condition === null ? null : projection(condition.dimensions, joint.dimensions);
  const member = (index: number): GroupMember | null => {
    const cell = joint.cells[index];
    if (cell === undefined) return null;
    const place = placeOf(joint.dimensions, index);
    const code = formula.over.map((name) => place[name] ?? '').join(' ');
    const own = weights === null ? { code } : { code, weight: at(weight?.cells[weights[index] ?? 0]) };
    if (conditions === null) return { ...own, cell };
    const test = at(condition?.cells[conditions[index] ?? 0]);
    const gone = absence([test]);
    if (gone !== null) return { ...own, cell: gone };
    if (test.kind !== 'truth') return { ...own, cell: problemCell('wrong-type', say.conditionNeeded('where')) };
    return test.value ? { ...own, cell: traced(cell, [cell, test]) } : null;
  };
  const policy = formula.skip ? 'skip' : 'withhold';
  const { dimensions, groups } = groupsOver(joint, formula.over);
  if (formula.name === 'rank') return ranks(joint, groups, member);
  const operation = AGGREGATE_OF[formula.name] ?? 'sum';
  const cells = groups.map((group) => {
    if (group.every((index) => joint.cells[index] === undefined)) return undefined;
    const members = group.map(member).filter((entry) => entry !== null);
    const result = aggregate(operation, members, policy);
    // A member that fails the condition is part of the story too: its test is what keeps it out.
    const tests = conditions === null ? [] : group.map((index) => at(condition?.cells[conditions[index] ?? 0]));
    return tests.length === 0 ? result : traced(result, [result, ...tests]);
  });
  return { dimensions, cells };
}

function extend(column: Column, name: string, scope: FormulaScope): Column {
  if (column.dimensions.some((dimension) => dimension.name === name)) return column;
  const dimension = scope.dimensions.get(name);
  return dimension === undefined ? column : spread(column, [...column.dimensions, dimension]);
}

/** Competition ranking, highest first: equal values share the better rank. */
function ranks(
  joint: Column,
  groups: readonly (readonly number[])[],
  member: (index: number) => GroupMember | null,
): Column {
  const cells = new Array<Cell | undefined>(joint.cells.length);
  for (const group of groups) {
    const entries = group.map((index) => [index, member(index)] as const).filter(([, entry]) => entry !== null);
    const all = entries.map(([, entry]) => at(entry?.cell));
    const gone = absence(all);
    // Every rank of a group rests on the whole group: one list of operands serves all.
    const story = traced(numberCell(rational(1)), all);
    const sorted = [...all].sort((a, b) => -(order(a, b) ?? 0));
    const best = new Map<Cell, number>();
    for (const [i, cell] of sorted.entries()) {
      const before = sorted[i - 1];
      const tied = before !== undefined && order(before, cell) === 0;
      best.set(cell, tied ? (best.get(before) ?? i + 1) : i + 1);
    }
    for (const [index, entry] of entries) {
      const own = at(entry?.cell);
      cells[index] = gone ?? { ...story, value: rational(best.get(own) ?? 1) };
    }
  }
  return { dimensions: joint.dimensions, cells };
}

function earlier(column: Column, formula: OverNode, scope: FormulaScope): Column {
  const name = formula.over[0] ?? '';
  const whole = extend(column, name, scope);
  const axis = whole.dimensions.findIndex((dimension) => dimension.name === name);
  const dimension = whole.dimensions[axis];
  if (dimension === undefined) return scalar(problemCell('undefined', say.unknownDimension(name)));
  const step = whole.dimensions.slice(axis + 1).reduce((size, next) => size * next.members.length, 1);
  const cells = whole.cells.map((cell, index) => {
    if (cell === undefined) return undefined;
    const own = Math.floor(index / step) % dimension.members.length;
    const source = earlierMember(dimension, own, formula.name === 'previous' ? before : sameLastYear);
    if (source < 0) return missingCell('not-applicable', []);
    return whole.cells[index + (source - own) * step] ?? missingCell('not-applicable', []);
  });
  return { dimensions: whole.dimensions, cells };
}

function earlierMember(dimension: Dimension, own: number, shift: typeof before): number {
  const period = parsePeriod(dimension.members[own]?.code ?? '');
  return period === null ? -1 : memberIndex(dimension, periodCode(shift(period)));
}
