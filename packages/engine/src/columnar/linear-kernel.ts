import type { Dimension } from '../dimension/dimension.js';
import { LARGEST_BITS } from '../value/arithmetic.js';
import type { Cell } from '../value/cell.js';
import { absolute, bitSize, multiply, type Rational, sign } from '../value/rational.js';
import { bound, EXACT, ROUND_OFF, worst } from './error.js';
import { commonStep, countOf, MOST_COUNT, toDouble } from './grid.js';
import { type Compute, cellByCell, type Finish, type Kernel } from './kernel.js';
import { THERE } from './states.js';
import { bitsOf, type Numbers, type Vector } from './vector.js';

/** Factors closer to zero leave the digits of doubles. */
const LEAST_FACTOR = 1e-250;

/** A sum of vectors, each times a constant, plus a constant. */
export interface LinearForm {
  readonly terms: readonly { readonly vector: Vector; readonly factor: Rational }[];
  readonly constant: Rational;
}

/** A linear form cell by cell: whole counts where all terms share a grid, else doubles with an error. */
export function linearKernel(
  form: LinearForm,
  dimensions: readonly Dimension[],
  exactOf: (cells: readonly Cell[]) => Cell,
  finish: Finish,
): Kernel | null {
  const plan = planLinear(form);
  if (plan === null) return null;
  const { numbers, factors, constant } = plan;
  const operands = form.terms.map(({ vector }) => vector);
  const values = operands.map((operand) => operand.values);
  return cellByCell(
    { type: 'number', dimensions, numbers },
    operands,
    (cells) => finish(exactOf(cells)),
    (vector, maps) => addTerms(vector, values, maps, factors, constant),
  );
}

/** The terms of a linear form as doubles, exact where the result is on a grid. */
export interface LinearPlan {
  readonly numbers: Numbers;
  readonly factors: readonly number[];
  readonly constant: number;
}

/**
 * Plans a linear form: on the given grid, in doubles (`null`), or on the coarsest grid that holds it and else in doubles. Null
 * where it cannot be planned so.
 */
export function planLinear({ terms, constant }: LinearForm, grid?: Rational | null): LinearPlan | null {
  const most = terms.reduce(
    (size, { vector, factor }) => size + Math.abs(toDouble(factor)) * vector.numbers.most,
    Math.abs(toDouble(constant)),
  );
  if (!Number.isFinite(most)) return null;
  const nonNegative =
    sign(constant) >= 0 && terms.every(({ vector, factor }) => vector.numbers.nonNegative && sign(factor) >= 0);
  const exact = terms.every(({ vector }) => vector.numbers.exact);
  const shape = { most: most * 1.000_001, nonNegative, exact };
  // A number that is not exact is cut to some digits at each step: a third of it stands on no grid.
  if (grid === null || !exact)
    return grid === null || grid === undefined ? inDoubles({ terms, constant }, shape) : null;
  const onGrid = onSharedGrid({ terms, constant }, shape, grid);
  return grid === undefined ? (onGrid ?? inDoubles({ terms, constant }, shape)) : onGrid;
}

type Shape = Pick<Numbers, 'most' | 'nonNegative' | 'exact'>;

function onSharedGrid({ terms, constant }: LinearForm, shape: Shape, grid: Rational | undefined): LinearPlan | null {
  const steps: Rational[] = [];
  for (const { vector, factor } of terms) {
    if (vector.numbers.step === null) return null;
    steps.push(multiply(vector.numbers.step, factor));
  }
  const step = grid ?? commonStep([...steps, constant]);
  if (step === null) return null;
  const factors = steps.map((own) => countOf(own, step));
  const added = countOf(constant, step);
  if (factors.includes(null) || added === null) return null;
  const whole = factors.filter((factor) => factor !== null);
  const largest = terms.reduce(
    (size, { vector }, k) =>
      size + (Math.abs(whole[k] ?? 0) * vector.numbers.most) / toDouble(vector.numbers.step ?? step),
    Math.abs(added),
  );
  if (!(largest * 1.01 < MOST_COUNT)) return null;
  return { numbers: { step, error: EXACT, ...shape }, factors: whole, constant: added };
}

function inDoubles({ terms, constant }: LinearForm, shape: Shape): LinearPlan | null {
  // A vector on a grid is read as its count times a step that is itself rounded.
  const factors = terms.map(({ vector, factor }) =>
    toDouble(vector.numbers.step === null ? factor : multiply(factor, vector.numbers.step)),
  );
  if (factors.some((factor, k) => Math.abs(factor) < LEAST_FACTOR && sign(terms[k]?.factor ?? constant) !== 0))
    return null;
  const bits = terms.reduce(
    (sum, { vector, factor }) => sum + bitsOf(vector.numbers) + 2 * bitSize(factor),
    64 + bitSize(constant),
  );
  if (bits > LARGEST_BITS) return null;
  const own = (terms.length + 6) * ROUND_OFF;
  const parts = terms.map(({ vector, factor }) => ({ size: toDouble(absolute(factor)), numbers: vector.numbers }));
  const error = shape.nonNegative
    ? bound(
        own + Math.max(0, ...parts.map(({ numbers }) => numbers.error.relative)),
        parts.reduce((sum, { size, numbers }) => sum + size * numbers.error.absolute, 0),
        bits,
      )
    : bound(
        4 * ROUND_OFF,
        parts.reduce((sum, { size, numbers }) => sum + size * worst(numbers.error, numbers.most), 0) + own * shape.most,
        bits,
      );
  return { numbers: { step: null, error, ...shape }, factors, constant: toDouble(constant) };
}

/** Adds up the terms, one pass each: the first pass sets, the others add. */
export function addTerms(
  vector: Vector,
  values: readonly Float64Array[],
  maps: readonly (Int32Array | null)[],
  factors: readonly number[],
  constant: number,
): Compute {
  return (from, to, states) => {
    const out = vector.values;
    values.forEach((own, k) => {
      const factor = factors[k] ?? 0;
      const start = k === 0 ? constant : null;
      addTerm(out, own, maps[k] ?? null, factor, start, from, to);
    });
    if (values.length === 0) out.fill(constant, from, to);
    // A sum over what is not there means nothing; a zero keeps it from being a number that is not one.
    if (states !== null) for (let i = from; i < to; i += 1) if (states[i] !== THERE) out[i] = 0;
  };
}

function addTerm(
  out: Float64Array,
  own: Float64Array,
  map: Int32Array | null,
  factor: number,
  start: number | null,
  from: number,
  to: number,
): void {
  if (map === null) {
    if (start !== null) for (let i = from; i < to; i += 1) out[i] = start + factor * (own[i] ?? 0);
    else for (let i = from; i < to; i += 1) out[i] = (out[i] ?? 0) + factor * (own[i] ?? 0);
  } else if (start !== null) for (let i = from; i < to; i += 1) out[i] = start + factor * (own[map[i] ?? 0] ?? 0);
  else for (let i = from; i < to; i += 1) out[i] = (out[i] ?? 0) + factor * (own[map[i] ?? 0] ?? 0);
}
