import type { Label } from '../dimension/dimension.js';
import {
  absence,
  anyRange,
  type Cell,
  missingCell,
  type NumberCell,
  numberCell,
  problemCell,
  type Range,
  rangeOf,
  traced,
} from './cell.js';
import {
  absolute,
  add,
  bitSize,
  compare,
  divide,
  floorInteger,
  greater,
  lesser,
  multiply,
  negate,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  ZERO,
} from './rational.js';
import { exponential, logarithm, type Real, raise, root, settle } from './real.js';
import { type RoundingMode, roundTo } from './rounding.js';
import * as say from './sentences.js';

/** Largest size of a value in bits. Beyond it a result is a problem: no formula may eat the memory of its host. */
export const LARGEST_BITS = 10_000;

type Outcome = Real | { readonly fault: 'division-by-zero' | 'undefined' | 'overflow'; readonly detail: Label };
type RangeRule = (ranges: readonly Range[]) => Range | null;

function isFault(outcome: Outcome): outcome is Exclude<Outcome, Real> {
  return 'fault' in outcome;
}

const exactly = (value: Rational): Real => ({ value, exact: true });

/**
 * Applies a numeric function to cells: problems pass, missing operands withhold (with the range that is still possible),
 * numbers are computed and their rounding interval carried along by `ranges`.
 */
function lift(operands: readonly Cell[], compute: (values: readonly Rational[]) => Outcome, ranges: RangeRule): Cell {
  const range = anyRange(operands) ? joinRanges(operands, ranges) : null;
  const gone = absence(operands);
  if (gone !== null) {
    if (gone.kind === 'problem' || range === null) return traced(gone, operands);
    return traced(missingCell(gone.reason, gone.leaves, range), operands);
  }
  const values: Rational[] = [];
  let exact = true;
  for (const operand of operands) {
    if (operand.kind !== 'number') {
      return traced(problemCell('wrong-type', say.numberExpected(operand.kind)), operands);
    }
    values.push(operand.value);
    exact &&= operand.exact;
  }
  const outcome = compute(values);
  if (isFault(outcome)) return traced(problemCell(outcome.fault, outcome.detail), operands);
  const real = settle({ value: outcome.value, exact: exact && outcome.exact });
  if (bitSize(real.value) > LARGEST_BITS) {
    return traced(problemCell('overflow', say.valueTooLarge()), operands);
  }
  return traced(numberCell(real.value, real.exact, range ?? undefined), operands);
}

function joinRanges(operands: readonly Cell[], rule: RangeRule): Range | null {
  const known: Range[] = [];
  for (const operand of operands) {
    const range = rangeOf(operand);
    if (range === null) return null;
    known.push(range);
  }
  return rule(known);
}

const monotone =
  (f: (values: readonly Rational[]) => Rational | null): RangeRule =>
  (ranges) => {
    const low = f(ranges.map((range) => range.low));
    const high = f(ranges.map((range) => range.high));
    return low === null || high === null ? null : { low, high };
  };

function corners(a: Range, b: Range, f: (x: Rational, y: Rational) => Rational): Range {
  const all = [f(a.low, b.low), f(a.low, b.high), f(a.high, b.low), f(a.high, b.high)];
  return { low: all.reduce(lesser), high: all.reduce(greater) };
}

const pair =
  (f: (a: Range, b: Range) => Range | null): RangeRule =>
  ([a, b]) =>
    a === undefined || b === undefined ? null : f(a, b);

const fold =
  (f: (a: Rational, b: Rational) => Rational) =>
  (values: readonly Rational[]): Rational =>
    values.reduce(f);

export function addCells(operands: readonly Cell[]): Cell {
  const total = (values: readonly Rational[]): Rational | null => {
    let sum = ZERO;
    for (const [i, value] of values.entries()) {
      sum = add(sum, value);
      if (i % 16 === 15 && bitSize(sum) > LARGEST_BITS) return null;
    }
    return sum;
  };
  return lift(
    operands,
    (values) => {
      const sum = total(values);
      return sum === null ? { fault: 'overflow', detail: say.valueTooLarge() } : exactly(sum);
    },
    monotone(total),
  );
}

export function subtractCells(a: Cell, b: Cell): Cell {
  return lift(
    [a, b],
    ([x = ZERO, y = ZERO]) => exactly(subtract(x, y)),
    pair((p, q) => ({ low: subtract(p.low, q.high), high: subtract(p.high, q.low) })),
  );
}

export function multiplyCells(a: Cell, b: Cell): Cell {
  return lift(
    [a, b],
    ([x = ZERO, y = ZERO]) => exactly(multiply(x, y)),
    pair((p, q) => corners(p, q, multiply)),
  );
}

export function divideCells(a: Cell, b: Cell): Cell {
  return lift(
    [a, b],
    ([x = ZERO, y = ZERO]) =>
      sign(y) === 0 ? { fault: 'division-by-zero', detail: say.divisorIsZero() } : exactly(divide(x, y)),
    pair((p, q) => (sign(q.low) * sign(q.high) <= 0 ? null : corners(p, q, divide))),
  );
}

export function negateCell(a: Cell): Cell {
  return lift(
    [a],
    ([x = ZERO]) => exactly(negate(x)),
    ([p]) => (p === undefined ? null : { low: negate(p.high), high: negate(p.low) }),
  );
}

export function absoluteCell(a: Cell): Cell {
  return lift(
    [a],
    ([x = ZERO]) => exactly(absolute(x)),
    ([p]) => {
      if (p === undefined) return null;
      const ends = [absolute(p.low), absolute(p.high)] as const;
      return { low: sign(p.low) * sign(p.high) <= 0 ? ZERO : lesser(...ends), high: greater(...ends) };
    },
  );
}

export function powerCells(a: Cell, b: Cell): Cell {
  return lift(
    [a, b],
    ([x = ZERO, y = ZERO]) => {
      if (sign(x) === 0 && sign(y) < 0) return { fault: 'division-by-zero', detail: say.negativePowerOfZero() };
      if (y.d === 1n && bitSize(x) * Number(absolute(y).n) > LARGEST_BITS * 4) {
        return { fault: 'overflow', detail: say.powerTooLarge() };
      }
      return raise(x, y) ?? { fault: 'undefined', detail: say.powerNotReal() };
    },
    pair((p, q) => {
      if (sign(p.low) <= 0 || compare(q.low, q.high) !== 0 || absolute(q.low).n > 1000n) return null;
      const low = raise(p.low, q.low);
      const high = raise(p.high, q.high);
      if (low === null || high === null) return null;
      return { low: lesser(low.value, high.value), high: greater(low.value, high.value) };
    }),
  );
}

const rising =
  (f: (x: Rational) => Real | null, detail: Label) =>
  (a: Cell): Cell =>
    lift(
      [a],
      ([x = ZERO]) => f(x) ?? { fault: 'undefined', detail },
      monotone(([x = ZERO]) => f(x)?.value ?? null),
    );

export const squareRootCell = rising((x) => root(x, 2), say.squareRootOfNegative());
export const logarithmCell = rising(logarithm, say.logarithmNeedsPositive());
export const exponentialCell = rising(exponential, say.exponentTooLarge());

export function rootCell(a: Cell, degree: number): Cell {
  return rising((x) => root(x, degree), say.rootOfNegative())(a);
}

export function roundCell(a: Cell, decimals: number, mode: RoundingMode): Cell {
  return lift(
    [a],
    ([x = ZERO]) => exactly(roundTo(x, decimals, mode)),
    monotone(([x = ZERO]) => roundTo(x, decimals, mode)),
  );
}

/** Points of a piecewise linear function, x ascending. */
export type Knots = readonly (readonly [Rational, Rational])[];

/** What a piecewise linear function does below its first and above its last point: its last piece goes on, the end value holds, or it has none. */
export interface Outside {
  readonly below: 'extend' | 'hold' | 'none';
  readonly above: 'extend' | 'hold' | 'none';
}

/** y at x: linear between points, and as said outside them; null where there is none. */
export function interpolateAt(knots: Knots, x: Rational, outside: Outside): Rational | null {
  const [first] = knots;
  const last = knots.at(-1);
  if (first === undefined || last === undefined) return null;
  const side = compare(x, first[0]) < 0 ? 'below' : compare(x, last[0]) > 0 ? 'above' : null;
  if (side !== null && outside[side] !== 'extend')
    return outside[side] === 'none' ? null : side === 'below' ? first[1] : last[1];
  const next = knots.findIndex(([at]) => compare(x, at) <= 0);
  const right = next < 0 ? knots.length - 1 : Math.max(1, next);
  const [x0, y0] = knots[right - 1] ?? first;
  const [x1, y1] = knots[right] ?? first;
  if (compare(x0, x1) === 0) return y1;
  return add(y0, divide(multiply(subtract(y1, y0), subtract(x, x0)), subtract(x1, x0)));
}

/** A piecewise linear function of a cell. */
export function piecewiseCell(a: Cell, knots: Knots, outside: Outside): Cell {
  const at = (x: Rational): Rational | null => interpolateAt(knots, x, outside);
  return lift(
    [a],
    ([x = ZERO]) => {
      const y = at(x);
      return y === null ? { fault: 'undefined', detail: say.outsidePoints() } : exactly(y);
    },
    ([range]) => {
      const [first] = knots;
      const last = knots.at(-1);
      if (range === undefined || first === undefined || last === undefined) return null;
      // Where the function has no value beyond its points, only the part of the range between them can give one.
      const low = outside.below === 'none' ? greater(range.low, first[0]) : range.low;
      const high = outside.above === 'none' ? lesser(range.high, last[0]) : range.high;
      if (compare(low, high) > 0) return null;
      const inner = knots.map(([x]) => x).filter((x) => compare(x, low) > 0 && compare(x, high) < 0);
      const values = [low, ...inner, high].map(at);
      const known = values.filter((value) => value !== null);
      return known.length < values.length ? null : { low: known.reduce(lesser), high: known.reduce(greater) };
    },
  );
}

export function lowestCell(operands: readonly Cell[]): Cell {
  return lift(operands, (v) => exactly(fold(lesser)(v)), monotone(fold(lesser)));
}

export function highestCell(operands: readonly Cell[]): Cell {
  return lift(operands, (v) => exactly(fold(greater)(v)), monotone(fold(greater)));
}

export function productCell(operands: readonly Cell[]): Cell {
  const one: Cell = numberCell(ONE);
  return operands.reduce((total, operand) => multiplyCells(total, operand), one);
}

/** Middle value; the mean of the two middle ones for an even number. */
export function medianCell(operands: readonly Cell[]): Cell {
  const middle = (values: readonly Rational[]): Rational => {
    const sorted = [...values].sort(compare);
    const half = Math.floor(sorted.length / 2);
    const upper = sorted[half] ?? ZERO;
    if (sorted.length % 2 === 1) return upper;
    return divide(add(sorted[half - 1] ?? ZERO, upper), rational(2));
  };
  return lift(operands, (v) => exactly(middle(v)), monotone(middle));
}

export function meanCell(operands: readonly Cell[]): Cell {
  return divideCells(addCells(operands), numberCell(rational(operands.length)));
}

/** Sum of value x weight over sum of weights. */
export function weightedMeanCell(operands: readonly Cell[], weights: readonly Cell[]): Cell {
  const mean = (values: readonly Rational[]): Rational | null => {
    const half = values.length / 2;
    let top = ZERO;
    let bottom = ZERO;
    for (let i = 0; i < half; i += 1) {
      const weight = values[half + i] ?? ZERO;
      top = add(top, multiply(values[i] ?? ZERO, weight));
      bottom = add(bottom, weight);
    }
    return sign(bottom) === 0 ? null : divide(top, bottom);
  };
  const all = [...operands, ...weights];
  const weightsAreExact = weights.every(
    (cell) => cell.kind === 'number' && cell.range === undefined && sign(cell.value) >= 0,
  );
  return lift(
    all,
    (v) => {
      const value = mean(v);
      return value === null ? { fault: 'division-by-zero', detail: say.weightsAddToZero() } : exactly(value);
    },
    weightsAreExact ? monotone(mean) : () => null,
  );
}

/** Geometric mean of values > 0. */
export function geometricMeanCell(operands: readonly Cell[]): Cell {
  const mean = (values: readonly Rational[]): Real | null => {
    if (values.some((value) => sign(value) <= 0)) return null;
    return root(values.reduce(multiply, ONE), values.length);
  };
  return lift(
    operands,
    (v) => mean(v) ?? { fault: 'undefined', detail: say.geometricMeanNeedsPositive() },
    monotone((v) => mean(v)?.value ?? null),
  );
}

/** Standard deviation; `sample` divides by n - 1 and needs two values, `population` divides by n. */
export function deviationCell(operands: readonly Cell[], kind: 'sample' | 'population'): Cell {
  return lift(
    operands,
    (v) => {
      const n = v.length;
      const divisor = kind === 'sample' ? n - 1 : n;
      if (divisor < 1) return { fault: 'undefined', detail: say.tooFewForDeviation() };
      const mean = divide(v.reduce(add, ZERO), rational(n));
      const squares = v.map((value) => multiply(subtract(value, mean), subtract(value, mean)));
      return (
        root(divide(squares.reduce(add, ZERO), rational(divisor)), 2) ?? { fault: 'undefined', detail: say.noRoot() }
      );
    },
    () => null,
  );
}

/** Three-way comparison of two present numbers; null when either is not a number. */
export function order(a: Cell, b: Cell): -1 | 0 | 1 | null {
  if (a.kind !== 'number' || b.kind !== 'number') return null;
  return compare(a.value, b.value);
}

/** A whole number that fits a double, or null: for decimals, degrees and counts given as cells. */
export function wholeNumber(cell: NumberCell): number | null {
  if (cell.value.d !== 1n) return null;
  const whole = floorInteger(cell.value);
  return whole > 1_000_000n || whole < -1_000_000n ? null : Number(whole);
}
