import { tenTo } from '../value/decimal.js';
import { type Rational, rational } from '../value/rational.js';
import { settle } from '../value/real.js';
import type { Matrix } from './ahp-matrix.js';

/** Digits that the smallest entry keeps while the matrix is squared; 44 of them are given out. */
const KEPT_DIGITS = 80;
const SETTLED_DIGITS = 46;
/** Each squaring doubles the steps of a power iteration: 40 of them stand for 2^40 steps. */
const MOST_SQUARINGS = 40;

type Integers = readonly (readonly bigint[])[];

const largest = (values: readonly bigint[]): bigint =>
  values.reduce((most, value) => (value > most ? value : most), 0n);

/** Decimal digits between the largest and the smallest entry above 0. */
function spread(matrix: Matrix): number {
  const sizes = matrix
    .flat()
    .filter(({ n }) => n > 0n)
    .map(({ n, d }) => n.toString().length - d.toString().length);
  return 2 + Math.max(...sizes) - Math.min(...sizes);
}

/**
 * Principal right eigenvector, parts adding to 1, right to 44 significant digits. The matrix is non-negative, its entries
 * above 0 join all rows, and its diagonal is above 0: it then has one positive eigenvector (Perron-Frobenius), and the
 * rows of its powers tend to it. Squaring reaches high powers in few steps, which chains of few judgements need. Null
 * where even 2^40 steps do not settle.
 */
export function principalEigenvector(matrix: Matrix): readonly Rational[] | null {
  const n = matrix.length;
  const digits = KEPT_DIGITS + 2 * (n - 1) * spread(matrix);
  const scale = tenTo(digits);
  let power = normalised(
    matrix.map((row) => row.map((value) => (value.n * scale) / value.d)),
    scale,
  );
  let vector = rowShares(power, scale);
  const tolerance = tenTo(SETTLED_DIGITS);
  for (let step = 0; step < MOST_SQUARINGS; step += 1) {
    power = normalised(squared(power), scale);
    const next = rowShares(power, scale);
    const settled = next.every((value, i) => {
      const change = value - (vector[i] ?? 0n);
      return (change < 0n ? -change : change) * tolerance <= value;
    });
    vector = next;
    if (settled) return vector.map((value) => settle({ value: rational(value, scale), exact: false }).value);
  }
  return null;
}

function squared(matrix: Integers): Integers {
  return matrix.map((row) =>
    row.map((_, j) => row.reduce((total, value, k) => total + value * (matrix[k]?.[j] ?? 0n), 0n)),
  );
}

/** Entries in units of 1 / scale, the largest being 1. */
function normalised(matrix: Integers, scale: bigint): Integers {
  const most = largest(matrix.map(largest));
  return matrix.map((row) => row.map((value) => (value * scale) / most));
}

function rowShares(matrix: Integers, scale: bigint): readonly bigint[] {
  const sums = matrix.map((row) => row.reduce((total, value) => total + value, 0n));
  const total = sums.reduce((all, value) => all + value, 0n);
  return sums.map((value) => (value * scale) / total);
}
