import { joinDimensions } from '../dimension/column.js';
import type { Dimension } from '../dimension/dimension.js';
import { binaryCell } from '../formula/cells.js';
import type { BinaryOperator } from '../formula/syntax.js';
import { there } from '../graph/scope.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { multiply, rational } from '../value/rational.js';
import { bound, EXACT, ROUND_OFF } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { cellByCell, type Finish, type Kernel } from './kernel.js';
import { THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** Dimensions of what is made from several vectors cell by cell. */
export function jointDimensions(vectors: readonly Vector[]): readonly Dimension[] {
  return joinDimensions(vectors.map(({ dimensions }) => dimensions));
}

function stepDouble({ numbers }: Vector): number {
  return numbers.step === null ? 1 : toDouble(numbers.step);
}

/** Product of two vectors: a count where both are on grids and it is not too large, else a double. */
export function productKernel(a: Vector, b: Vector, finish: Finish): Kernel | null {
  const most = a.numbers.most * b.numbers.most * 1.000_001;
  if (!Number.isFinite(most)) return null;
  const steps = [a.numbers.step, b.numbers.step] as const;
  const step = steps[0] === null || steps[1] === null ? null : multiply(steps[0], steps[1]);
  const exact = a.numbers.exact && b.numbers.exact;
  // What is not exact is cut to some digits: see `planLinear`.
  const onGrid = exact && step !== null && most / toDouble(step) < MOST_COUNT;
  const bits = bitsOf(a.numbers) + bitsOf(b.numbers) + 8;
  if (!onGrid && bits > LARGEST_BITS) return null;
  const [p, q] = [a.numbers.error, b.numbers.error];
  const shape = {
    most,
    nonNegative: a.numbers.nonNegative && b.numbers.nonNegative,
    exact,
  };
  const numbers: Numbers = onGrid
    ? { ...shape, step, error: EXACT }
    : {
        ...shape,
        step: null,
        error: bound(
          p.relative + q.relative + 10 * ROUND_OFF,
          p.absolute * (b.numbers.most + q.absolute) + q.absolute * a.numbers.most,
          bits,
        ),
      };
  const scale = onGrid ? 1 : stepDouble(a) * stepDouble(b);
  return cellByCell(
    { type: 'number', dimensions: jointDimensions([a, b]), numbers },
    [a, b],
    ([x, y]) => finish(binaryCell('*', there(x), there(y))),
    (vector, [ma = null, mb = null]) =>
      (from, to, states) => {
        const [x, y, out] = [a.values, b.values, vector.values];
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          out[i] = (x[ma === null ? i : (ma[i] ?? 0)] ?? 0) * (y[mb === null ? i : (mb[i] ?? 0)] ?? 0) * scale;
        }
      },
  );
}

/** Quotient by a divisor on a grid, which is at least one step where it is not zero; a zero divisor is told exactly. */
export function quotientKernel(a: Vector, b: Vector, finish: Finish): Kernel | null {
  const { step } = b.numbers;
  if (step === null || !b.numbers.exact) return null;
  const bits = bitsOf(a.numbers) + bitsOf(b.numbers) + 8;
  if (bits > LARGEST_BITS) return null;
  const least = toDouble(step);
  const most = (a.numbers.most / least) * 1.000_001;
  if (!Number.isFinite(most)) return null;
  const { relative, absolute } = a.numbers.error;
  const scale = stepDouble(a) / least;
  return cellByCell(
    {
      type: 'number',
      dimensions: jointDimensions([a, b]),
      numbers: {
        step: null,
        error: bound(relative + 10 * ROUND_OFF, absolute / least, bits),
        most,
        nonNegative: a.numbers.nonNegative && b.numbers.nonNegative,
        exact: a.numbers.exact,
      },
    },
    [a, b],
    ([x, y]) => finish(binaryCell('/', there(x), there(y))),
    (vector, [ma = null, mb = null]) =>
      (from, to, states, slow) => {
        const [x, y, out] = [a.values, b.values, vector.values];
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          const divisor = y[mb === null ? i : (mb[i] ?? 0)] ?? 0;
          if (divisor === 0) slow(i);
          else out[i] = ((x[ma === null ? i : (ma[i] ?? 0)] ?? 0) / divisor) * scale;
        }
      },
  );
}

export const COMPARISONS: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>(['<', '<=', '>', '>=', '=', '!=']);

function holds(operator: BinaryOperator, difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
    case '=':
      return difference === 0;
    default:
      return difference !== 0;
  }
}

/** Compares two vectors of numbers: counts on the grid that holds both, else doubles further apart than their errors. */
export function comparisonKernel(operator: BinaryOperator, a: Vector, b: Vector, finish: Finish): Kernel {
  const shared = sharedGrid(a, b);
  const [fa, fb] = shared ?? [stepDouble(a), stepDouble(b)];
  const [p, q] = [a.numbers.error, b.numbers.error];
  return cellByCell(
    { type: 'truth', dimensions: jointDimensions([a, b]) },
    [a, b],
    ([x, y]) => finish(binaryCell(operator, there(x), there(y))),
    (vector, [ma = null, mb = null]) =>
      (from, to, states, slow) => {
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          const x = (a.values[ma === null ? i : (ma[i] ?? 0)] ?? 0) * fa;
          const y = (b.values[mb === null ? i : (mb[i] ?? 0)] ?? 0) * fb;
          const error =
            shared === null
              ? Math.abs(x) * (p.relative + 8 * ROUND_OFF) +
                Math.abs(y) * (q.relative + 8 * ROUND_OFF) +
                p.absolute +
                q.absolute
              : 0;
          if (shared === null && !(Math.abs(x - y) > error)) slow(i);
          else vector.values[i] = holds(operator, x - y) ? 1 : 0;
        }
      },
  );
}

/** Factors that bring the counts of two vectors onto one grid; null where there is none small enough. */
function sharedGrid(a: Vector, b: Vector): readonly [number, number] | null {
  const [sa, sb] = [a.numbers.step, b.numbers.step];
  if (sa === null || sb === null) return null;
  const step = commonStep([sa, sb]) ?? rational(1);
  const [fa, fb] = [countOf(sa, step), countOf(sb, step)];
  if (fa === null || fb === null) return null;
  const size = toDouble(step);
  return a.numbers.most / size < MOST_COUNT && b.numbers.most / size < MOST_COUNT ? [fa, fb] : null;
}

/** `and`, `or` of two conditions: both are needed, whichever is true. */
export function conditionKernel(operator: 'and' | 'or', a: Vector, b: Vector, finish: Finish): Kernel {
  return cellByCell(
    { type: 'truth', dimensions: jointDimensions([a, b]) },
    [a, b],
    ([x, y]) => finish(binaryCell(operator, there(x), there(y))),
    (vector, [ma = null, mb = null]) =>
      (from, to, states) => {
        for (let i = from; i < to; i += 1) {
          if (states !== null && states[i] !== THERE) continue;
          const x = a.values[ma === null ? i : (ma[i] ?? 0)] ?? 0;
          const y = b.values[mb === null ? i : (mb[i] ?? 0)] ?? 0;
          vector.values[i] = operator === 'and' ? x * y : Math.max(x, y);
        }
      },
  );
}

/** A function of one vector that keeps its grid: `abs`, `not`, or a copy of some of its cells. */
export function mappedKernel(
  operand: Vector,
  numbers: Numbers,
  exactOf: (cell: Cell) => Cell,
  f: (value: number) => number,
): Kernel {
  return cellByCell(
    { type: operand.type, dimensions: operand.dimensions, numbers, codes: operand.codes },
    [operand],
    ([cell]) => exactOf(there(cell)),
    (vector) => (from, to, states) => {
      for (let i = from; i < to; i += 1) {
        if (states === null || states[i] === THERE) vector.values[i] = f(operand.values[i] ?? 0);
      }
    },
  );
}

/** The least or largest of several vectors on one grid; null where they share none. */
export function extremeKernel(
  operands: readonly Vector[],
  extreme: 'min' | 'max',
  exactOf: (cells: readonly Cell[]) => Cell,
): Kernel | null {
  const step = commonStep(operands.map(({ numbers }) => numbers.step ?? rational(1)));
  if (step === null || operands.some(({ numbers }) => numbers.step === null)) return null;
  const factors = operands.map(({ numbers }) => countOf(numbers.step ?? step, step));
  const most = Math.max(...operands.map(({ numbers }) => numbers.most));
  if (factors.includes(null) || !(most / toDouble(step) < MOST_COUNT)) return null;
  const per = factors.map((factor) => factor ?? 1);
  return cellByCell(
    {
      type: 'number',
      dimensions: jointDimensions(operands),
      numbers: {
        step,
        error: EXACT,
        most,
        nonNegative: operands.every(({ numbers }) => numbers.nonNegative),
        exact: operands.every(({ numbers }) => numbers.exact),
      },
    },
    operands,
    exactOf,
    (vector, maps) => (from, to, states) => {
      for (let i = from; i < to; i += 1) {
        if (states !== null && states[i] !== THERE) continue;
        let best = extreme === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
        for (let k = 0; k < operands.length; k += 1) {
          const map = maps[k] ?? null;
          const value = (operands[k]?.values[map === null ? i : (map[i] ?? 0)] ?? 0) * (per[k] ?? 1);
          best = extreme === 'min' ? Math.min(best, value) : Math.max(best, value);
        }
        vector.values[i] = best;
      }
    },
  );
}
