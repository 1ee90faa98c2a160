import { type Column, projection } from '../dimension/column.js';
import { cellCount, type Dimension, memberIndex } from '../dimension/dimension.js';
import { AGGREGATES, type Aggregate } from '../formula/aggregate.js';
import { binaryCell, callCell, unaryCell } from '../formula/cells.js';
import type { BinaryOperator, Formula, NameNode, OverNode } from '../formula/syntax.js';
import type { FormulaNode } from '../graph/nodes.js';
import { there } from '../graph/scope.js';
import { signedCell } from '../graph/signed.js';
import { roundCell } from '../value/arithmetic.js';
import { type Cell, categoryCell, numberCell, truthCell } from '../value/cell.js';
import type { OperandRule } from '../value/measure.js';
import { divide, type Rational, rational, sign } from '../value/rational.js';
import { ROUNDING_MODES, type RoundingMode } from '../value/rounding.js';
import { inverse } from './alignment.js';
import {
  COMPARISONS,
  comparisonKernel,
  conditionKernel,
  extremeKernel,
  mappedKernel,
  productKernel,
  quotientKernel,
} from './arithmetic-kernels.js';
import { chooseKernel } from './choose-kernel.js';
import { fromCells } from './from-cells.js';
import { cellByCell, emptyVector, type Finish, type Kernel } from './kernel.js';
import { linearKernel } from './linear-kernel.js';
import { groupingBy, reduceKernel } from './reduce-kernel.js';
import { roundingKernel } from './rounding-kernel.js';
import { PROBLEM, THERE } from './states.js';
import type { Vector } from './vector.js';

/** What the parts of a formula are made of. */
export interface FormulaParts {
  readonly operand: (name: string) => Vector;
  /** Takes each kernel as it is made, operands first, and runs it. */
  readonly add: (kernel: Kernel) => Vector;
  readonly finish: Finish;
  /** The column of a call of `attribute`, which reads nothing but a dimension. */
  readonly attribute: (call: Formula) => Column;
}

/** The vector of a formula from kernels of its parts; null where a part has no kernel. */
export function formulaVector(formula: Formula, definition: FormulaNode, parts: FormulaParts): Vector | null {
  // Problems are named after the node when the whole formula is done, as they are where it is computed cell by cell.
  const inner: Finish = (cell) => cell;
  const put = (kernel: Kernel | null): Vector | null => (kernel === null ? null : parts.add(kernel));
  const visit = (part: Formula): Vector | null => {
    const finish = part === formula ? parts.finish : inner;
    switch (part.kind) {
      case 'number':
        return constant(numberCell(part.value));
      case 'text':
        return constant(categoryCell(part.value));
      case 'truth':
        return constant(truthCell(part.value));
      case 'name':
        return named(part, finish);
      case 'unary': {
        const operand = visit(part.operand);
        return operand === null ? null : put(unary(part.operator, operand, finish));
      }
      case 'binary': {
        const [a, b] = [visit(part.left), visit(part.right)];
        const [p, q] = [part.left, part.right].map((side) => (side.kind === 'number' ? side.value : null));
        return a === null || b === null ? null : put(binary(part.operator, [a, b], [p ?? null, q ?? null], finish));
      }
      case 'call': {
        if (part.name === 'attribute') return fromCells(parts.attribute(part), 'number');
        const args = part.args.map(visit);
        const known = args.filter((arg) => arg !== null);
        return known.length < args.length ? null : put(called(part.name, known, part.args, finish));
      }
      case 'over': {
        const [arg, weight] = part.args;
        if (arg === undefined || weight !== undefined || part.where !== null) return null;
        const operand = visit(arg);
        return operand === null ? null : put(reduced(part, operand, finish));
      }
    }
  };
  const named = (name: NameNode, finish: Finish): Vector | null => {
    const vector = parts.operand(definition.args[name.name] ?? name.name);
    const rule = definition.operands?.[name.name];
    const signed = rule === undefined || rule.sign === 'any' ? vector : put(signKernel(vector, rule, finish));
    if (signed === null || Object.keys(name.place).length === 0) return signed;
    return put(pickKernel(signed, name));
  };
  return visit(formula);
}

function constant(cell: Cell): Vector {
  const type = cell.kind === 'number' || cell.kind === 'category' ? cell.kind : 'truth';
  return fromCells({ dimensions: [], cells: [cell] }, type);
}

function unary(operator: '-' | 'not', operand: Vector, finish: Finish): Kernel | null {
  const exactOf = (cell: Cell): Cell => finish(unaryCell(operator, cell));
  if (operator === 'not')
    return operand.type === 'truth' ? mappedKernel(operand, operand.numbers, exactOf, (value) => 1 - value) : null;
  if (operand.type !== 'number') return null;
  const form = { terms: [{ vector: operand, factor: rational(-1) }], constant: rational(0) };
  return linearKernel(form, operand.dimensions, ([cell]) => unaryCell('-', there(cell)), finish);
}

/** An operator between two vectors, either of which may be one literal number. */
function binary(
  operator: BinaryOperator,
  [a, b]: readonly [Vector, Vector],
  [p, q]: readonly (Rational | null)[],
  finish: Finish,
): Kernel | null {
  if (operator === 'and' || operator === 'or')
    return a.type === 'truth' && b.type === 'truth' ? conditionKernel(operator, a, b, finish) : null;
  if (a.type !== 'number' || b.type !== 'number') return null;
  if (COMPARISONS.has(operator)) return comparisonKernel(operator, a, b, finish);
  const one = rational(1);
  const linear = (terms: readonly (readonly [Vector, Rational])[]): Kernel | null =>
    linearKernel(
      { terms: terms.map(([vector, factor]) => ({ vector, factor })), constant: rational(0) },
      terms.length === 1 ? (terms[0]?.[0].dimensions ?? []) : jointOf(a, b),
      (cells) => {
        const [first, second] =
          terms.length === 2 ? cells : p == null ? [cells[0], numberCell(q ?? one)] : [numberCell(p), cells[0]];
        return binaryCell(operator, there(first), there(second));
      },
      finish,
    );
  switch (operator) {
    case '+':
      return linear([
        [a, one],
        [b, one],
      ]);
    case '-':
      return linear([
        [a, one],
        [b, rational(-1)],
      ]);
    case '*':
      if (p != null) return linear([[b, p]]);
      return q == null ? productKernel(a, b, finish) : linear([[a, q]]);
    case '/':
      if (q == null) return quotientKernel(a, b, finish);
      return sign(q) === 0 ? null : linear([[a, divide(one, q)]]);
    default:
      return null;
  }
}

function jointOf(a: Vector, b: Vector): readonly Dimension[] {
  const own = new Set(a.dimensions.map(({ name }) => name));
  return [...a.dimensions, ...b.dimensions.filter(({ name }) => !own.has(name))];
}

function called(name: string, args: readonly Vector[], written: readonly Formula[], finish: Finish): Kernel | null {
  const [x, y, z] = args;
  if (x === undefined) return null;
  const exactOf = (cells: readonly Cell[]): Cell => finish(callCell(name, cells.map(there)));
  if (name === 'if') return y === undefined || z === undefined ? null : chooseKernel(x, y, z, finish);
  if (args.some(({ type }, k) => type !== 'number' && !(name === 'round' && k === 2))) return null;
  switch (name) {
    case 'abs':
      return mappedKernel(x, { ...x.numbers, nonNegative: true }, (cell) => exactOf([cell]), Math.abs);
    case 'min':
    case 'max':
      return extremeKernel(args, name, exactOf);
    case 'ceiling':
    case 'floor':
      return args.length === 1 ? roundingKernel(x, { decimals: 0, mode: name }, (cell) => exactOf([cell])) : null;
    case 'truncate':
    case 'round': {
      const rounding = roundingWritten(name, written);
      if (rounding === null) return null;
      const { decimals, mode } = rounding;
      return roundingKernel(x, rounding, (cell) => finish(roundCell(cell, decimals, mode)));
    }
    default:
      return null;
  }
}

/** The rounding of `round` or `truncate` where its decimals and mode are written as literals. */
function roundingWritten(
  name: 'round' | 'truncate',
  [, decimals, mode]: readonly Formula[],
): { readonly decimals: number; readonly mode: RoundingMode } | null {
  const places = decimals === undefined ? rational(0) : decimals.kind === 'number' ? decimals.value : null;
  if (places === null || places.d !== 1n || places.n < 0n || places.n > 15n) return null;
  const named =
    name === 'truncate' ? 'truncate' : mode === undefined ? 'half-up' : mode.kind === 'text' ? mode.value : '';
  const found = ROUNDING_MODES.find((own) => own === named);
  return found === undefined ? null : { decimals: Number(places.n), mode: found };
}

/** Numbers of the wrong sign as problems; a double too close to zero is asked exactly. */
function signKernel(operand: Vector, rule: OperandRule, finish: Finish): Kernel | null {
  if (operand.type !== 'number') return null;
  const { step, error } = operand.numbers;
  const positive = rule.sign === 'positive';
  return cellByCell(
    { type: 'number', dimensions: operand.dimensions, numbers: { ...operand.numbers, nonNegative: true } },
    [operand],
    ([cell]) => finish(signedCell(there(cell), rule)),
    (vector) => (from, to, states, slow) => {
      for (let i = from; i < to; i += 1) {
        if (states !== null && states[i] !== THERE) continue;
        const value = operand.values[i] ?? 0;
        if (step === null && !(Math.abs(value) > Math.abs(value) * error.relative + error.absolute)) slow(i);
        else if (value > 0 || (!positive && value === 0)) vector.values[i] = value;
        else vector.mark(i, PROBLEM);
      }
    },
  );
}

/** The cells of the members that a reference names, without those dimensions; null where one is not there. */
function pickKernel(operand: Vector, { place }: NameNode): Kernel | null {
  const chosen = operand.dimensions.filter(({ name }) => place[name] !== undefined);
  const rest = operand.dimensions.filter(({ name }) => place[name] === undefined);
  if (chosen.length < Object.keys(place).length) return null;
  let block = 0;
  for (const dimension of chosen) {
    const member = memberIndex(dimension, place[dimension.name] ?? '');
    if (member < 0) return null;
    block = block * dimension.members.length + member;
  }
  const size = cellCount(rest);
  const map = Int32Array.from(
    projection(operand.dimensions, [...chosen, ...rest]).slice(block * size, (block + 1) * size),
  );
  const spread = inverse(map, operand.size);
  const { type, numbers, codes } = operand;
  const vector = emptyVector({ type, dimensions: rest, numbers, codes }, (index) => operand.cell(map[index] ?? 0));
  return {
    vector,
    operands: [operand],
    run: (from, to) => {
      vector.clear(from, to);
      for (let i = from; i < to; i += 1) {
        vector.values[i] = operand.values[map[i] ?? 0] ?? 0;
        const state = operand.states?.[map[i] ?? 0] ?? THERE;
        if (state !== THERE) vector.mark(i, state);
      }
    },
    reach: (_, from, to, emit) => spread(from, to, emit),
  };
}

/** Sum, mean, extremes and count over dimensions that the operand has. */
function reduced(part: OverNode, operand: Vector, finish: Finish): Kernel | null {
  const operation = AGGREGATES.find((own): own is Aggregate => own === part.name);
  const own = new Set(operand.dimensions.map(({ name }) => name));
  if (operation === undefined || !part.over.every((name) => own.has(name))) return null;
  const dimensions = operand.dimensions.filter(({ name }) => !part.over.includes(name));
  const groups = Int32Array.from(projection(dimensions, operand.dimensions));
  return reduceKernel(operation, part.skip ? 'skip' : 'withhold', operand, groupingBy(dimensions, groups), finish);
}
