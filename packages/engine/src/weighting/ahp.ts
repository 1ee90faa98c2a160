import type { Label } from '../dimension/dimension.js';
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  greater,
  multiply,
  ONE,
  type Rational,
  rational,
  sign,
  subtract,
  sum,
  ZERO,
} from '../value/rational.js';
import { root } from '../value/real.js';
import { roundTo } from '../value/rounding.js';
import * as say from './sentences.js';

/**
 * How a pairwise matrix yields weights: `column-mean` (mean over each row of the column-normalised matrix),
 * `geometric-mean` (row geometric mean, normalised) or `eigenvector` (principal right eigenvector, Saaty 1980).
 */
export const PRIORITISATIONS = ['column-mean', 'geometric-mean', 'eigenvector'] as const;
export type Prioritisation = (typeof PRIORITISATIONS)[number];

/** How lambda max is taken: mean of (A w)_i / w_i, or the sum of column sums times weights. They agree for the eigenvector only. */
export const LAMBDA_RULES = ['mean-ratio', 'column-sums'] as const;
export type LambdaRule = (typeof LAMBDA_RULES)[number];

/** Which part of a matrix is read; the rest follows by reciprocals. */
export const TRIANGLES = ['full', 'upper'] as const;
export type Triangle = (typeof TRIANGLES)[number];

export type Matrix = readonly (readonly Rational[])[];

/** Every table of an AHP computation; rows and columns in the order of the criteria. */
export interface AhpTables {
  readonly columnSums: readonly Rational[];
  readonly normalised: Matrix;
  readonly rowSums: readonly Rational[];
  readonly weights: readonly Rational[];
  readonly ranks: readonly number[];
  /** a_ij x w_j. */
  readonly product: Matrix;
  readonly productSums: readonly Rational[];
  /** (A w)_i / w_i. */
  readonly lambdas: readonly Rational[];
  readonly lambdaMax: Rational;
  /** (lambda max - n) / (n - 1); 0 for n < 3. */
  readonly consistencyIndex: Rational;
  /** False where weights are approximations to 30 digits. */
  readonly exact: boolean;
}

export type AhpResult = { readonly tables: AhpTables } | { readonly fault: Label };

const WORKING_DIGITS = 44;
const MOST_STEPS = 400;

const at = (row: readonly Rational[] | undefined, i: number): Rational => row?.[i] ?? ZERO;

/** Pairs (i, j) whose judgements are not each other's reciprocals. */
export function unreciprocal(matrix: Matrix): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  matrix.forEach((row, i) => {
    for (let j = i; j < row.length; j += 1) {
      if (!equal(multiply(at(row, j), at(matrix[j], i)), ONE)) pairs.push([i, j]);
    }
  });
  return pairs;
}

/** Computes weights and consistency of a square matrix of positive judgements (2 to 15 criteria). */
export function ahp(matrix: Matrix, prioritisation: Prioritisation, lambdaRule: LambdaRule): AhpResult {
  const n = matrix.length;
  if (n < 2 || n > 15) return { fault: say.matrixSize(n) };
  if (matrix.some((row) => row.length !== n)) return { fault: say.matrixNotSquare() };
  if (matrix.some((row) => row.some((value) => sign(value) <= 0))) return { fault: say.judgementNotPositive() };
  const indices = matrix.map((_, i) => i);
  const columnSums = indices.map((j) => sum(matrix.map((row) => at(row, j))));
  const normalised = matrix.map((row) => row.map((value, j) => divide(value, at(columnSums, j))));
  const rowSums = normalised.map((row) => sum(row));
  const found = prioritise(matrix, rowSums, prioritisation);
  if (found === null) return { fault: say.eigenvectorNotSettled() };
  const { weights, exact } = found;
  const product = matrix.map((row) => row.map((value, j) => multiply(value, at(weights, j))));
  const productSums = product.map((row) => sum(row));
  const lambdas = productSums.map((value, i) => divide(value, at(weights, i)));
  const lambdaMax =
    lambdaRule === 'mean-ratio'
      ? divide(sum(lambdas), rational(n))
      : sum(columnSums.map((value, j) => multiply(value, at(weights, j))));
  const consistencyIndex = n < 3 ? ZERO : divide(subtract(lambdaMax, rational(n)), rational(n - 1));
  const ranks = weights.map((own) => 1 + weights.filter((other) => compare(other, own) > 0).length);
  return {
    tables: {
      columnSums,
      normalised,
      rowSums,
      weights,
      ranks,
      product,
      productSums,
      lambdas,
      lambdaMax,
      consistencyIndex,
      exact,
    },
  };
}

function prioritise(
  matrix: Matrix,
  rowSums: readonly Rational[],
  prioritisation: Prioritisation,
): { readonly weights: readonly Rational[]; readonly exact: boolean } | null {
  const n = matrix.length;
  switch (prioritisation) {
    case 'column-mean':
      return { weights: rowSums.map((value) => divide(value, rational(n))), exact: true };
    case 'geometric-mean': {
      const roots = matrix.map((row) => root(row.reduce(multiply, ONE), n));
      const values = roots.map((real) => real?.value ?? ZERO);
      const exact = roots.every((real) => real?.exact === true);
      return { weights: share(values, exact), exact };
    }
    case 'eigenvector':
      return eigenvector(matrix);
  }
}

function share(values: readonly Rational[], exact: boolean): readonly Rational[] {
  const total = sum(values);
  return values.map((value) => {
    const part = divide(value, total);
    return exact ? part : roundTo(part, WORKING_DIGITS, 'half-even');
  });
}

/**
 * Power iteration on the normalised vector. A positive matrix has one positive principal eigenvector, to which it
 * converges; the steps are bounded all the same. Each step works to 44 decimals.
 */
function eigenvector(matrix: Matrix): { readonly weights: readonly Rational[]; readonly exact: boolean } | null {
  const n = matrix.length;
  let weights: readonly Rational[] = matrix.map(() => rational(1, n));
  const settled = rational(1, 10n ** 36n);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = share(
      matrix.map((row) => row.reduce((total, value, j) => add(total, multiply(value, at(weights, j))), ZERO)),
      false,
    );
    const change = next.map((value, i) => absolute(subtract(value, at(weights, i)))).reduce(greater, ZERO);
    weights = next;
    if (compare(change, settled) < 0) return { weights, exact: false };
  }
  return null;
}
