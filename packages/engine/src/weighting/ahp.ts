import type { Label } from '../dimension/dimension.js';
import { add, divide, multiply, ONE, type Rational, rational, sign, subtract, sum, ZERO } from '../value/rational.js';
import { root, settle } from '../value/real.js';
import { principalEigenvector } from './ahp-eigenvector.js';
import { leastSquaresWeights } from './ahp-least-squares.js';
import {
  complete,
  connectedGroups,
  consistentWeights,
  filled,
  type Matrix,
  missingPairs,
  type PartialMatrix,
  ranksOf,
  readTriangle,
  shares,
} from './ahp-matrix.js';
import * as say from './sentences.js';

/**
 * How a pairwise matrix yields weights: `column-mean` (mean over each row of the column-normalised matrix),
 * `geometric-mean` (row geometric mean, normalised; logarithmic least squares where judgements are missing) or
 * `eigenvector` (principal right eigenvector, Saaty 1980; Harker's matrix where judgements are missing).
 */
export const PRIORITISATIONS = ['column-mean', 'geometric-mean', 'eigenvector'] as const;
export type Prioritisation = (typeof PRIORITISATIONS)[number];

/** How lambda max is taken: mean of (A w)_i / w_i, or the sum of column sums times weights. They agree for the eigenvector only. */
export const LAMBDA_RULES = ['mean-ratio', 'column-sums'] as const;
export type LambdaRule = (typeof LAMBDA_RULES)[number];

/** Every table of an AHP computation; rows and columns in the order of the criteria. */
export interface AhpTables {
  /** The judgements, with w_i / w_j where one was not given. */
  readonly matrix: Matrix;
  /** Pairs without a judgement. */
  readonly missing: number;
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
  /** False where weights are approximations to 44 digits. */
  readonly exact: boolean;
}

export type AhpResult = { readonly tables: AhpTables } | { readonly fault: Label };

/** Most criteria of one matrix: beyond it no random index is known, and people cannot judge that many pairs. */
export const MOST_CRITERIA = 15;

interface Weights {
  readonly weights: readonly Rational[];
  readonly exact: boolean;
}

/**
 * Computes weights and consistency of a square matrix of positive judgements (2 to 15 criteria). `null` marks a judgement
 * that was not given; its mirror stands for it where that was given. `names` are the criteria, for messages.
 */
export function ahp(
  table: PartialMatrix,
  prioritisation: Prioritisation,
  lambdaRule: LambdaRule,
  names: readonly string[] = table.map((_, i) => String(i + 1)),
): AhpResult {
  const n = table.length;
  if (n < 2 || n > MOST_CRITERIA) return { fault: say.matrixSize(n) };
  if (table.some((row) => row.length !== n)) return { fault: say.matrixNotSquare() };
  if (table.some((row) => row.some((value) => value !== null && sign(value) <= 0)))
    return { fault: say.judgementNotPositive() };
  const given = readTriangle(table, 'full');
  const groups = connectedGroups(given);
  if (groups.length > 1)
    return { fault: say.judgementsFallApart(groups.map((group) => group.map((i) => names[i] ?? String(i + 1)))) };
  const whole = complete(given);
  if (whole === null && prioritisation === 'column-mean') return { fault: say.columnMeanNeedsAll(missingPairs(given)) };
  const found = prioritise(given, whole, prioritisation);
  if (found === null) return { fault: say.weightsNotSettled() };
  return { tables: tablesOf(whole ?? filled(given, found.weights), missingPairs(given), found, lambdaRule) };
}

function tablesOf(matrix: Matrix, missing: number, { weights, exact }: Weights, lambdaRule: LambdaRule): AhpTables {
  const n = matrix.length;
  const columnSums = matrix.map((_, j) => sum(matrix.map((row) => row[j] ?? ZERO)));
  const normalised = matrix.map((row) => row.map((value, j) => divide(value, columnSums[j] ?? ONE)));
  const product = matrix.map((row) => row.map((value, j) => multiply(value, weights[j] ?? ZERO)));
  const productSums = product.map(sum);
  const lambdas = productSums.map((value, i) => settled(divide(value, weights[i] ?? ONE), exact));
  const lambdaMax = settled(
    lambdaRule === 'mean-ratio'
      ? divide(sum(lambdas), rational(n))
      : sum(columnSums.map((value, j) => multiply(value, weights[j] ?? ZERO))),
    exact,
  );
  return {
    matrix,
    missing,
    columnSums,
    normalised,
    rowSums: normalised.map(sum),
    weights,
    ranks: ranksOf(weights),
    product,
    productSums,
    lambdas,
    lambdaMax,
    consistencyIndex: n < 3 ? ZERO : divide(subtract(lambdaMax, rational(n)), rational(n - 1)),
    exact,
  };
}

const settled = (value: Rational, exact: boolean): Rational => settle({ value, exact }).value;

/** Weights of a table; perfectly consistent ones have exact weights by every method. Null where nothing settles. */
function prioritise(given: PartialMatrix, whole: Matrix | null, prioritisation: Prioritisation): Weights | null {
  const consistent = consistentWeights(given);
  if (consistent !== null) return { weights: consistent, exact: true };
  switch (prioritisation) {
    case 'column-mean':
      return whole === null ? null : columnMeans(whole);
    case 'geometric-mean':
      return whole === null ? approximate(leastSquaresWeights(given)) : rowMeans(whole);
    case 'eigenvector':
      return approximate(principalEigenvector(whole ?? harker(given)));
  }
}

const approximate = (weights: readonly Rational[] | null): Weights | null =>
  weights === null ? null : { weights, exact: false };

function columnMeans(matrix: Matrix): Weights {
  const sums = matrix.map((_, j) => sum(matrix.map((row) => row[j] ?? ZERO)));
  const parts = matrix.map((row) => sum(row.map((value, j) => divide(value, sums[j] ?? ONE))));
  return { weights: parts.map((value) => divide(value, rational(matrix.length))), exact: true };
}

function rowMeans(matrix: Matrix): Weights {
  const roots = matrix.map((row) => root(row.reduce(multiply, ONE), matrix.length));
  const exact = roots.every((real) => real?.exact === true);
  return { weights: shares(roots.map((real) => real?.value ?? ZERO)).map((value) => settled(value, exact)), exact };
}

/**
 * Harker's matrix (1987, doi 10.1016/0270-0255(87)90503-3): 0 for a judgement that was not given, and on the diagonal 1
 * plus the number of those in the row. Its eigenvector is that of the matrix with w_i / w_j in their place.
 */
function harker(given: PartialMatrix): Matrix {
  return given.map((row, i) => {
    const lacking = rational(row.filter((value) => value === null).length);
    return row.map((value, j) => (i === j ? add(value ?? ONE, lacking) : (value ?? ZERO)));
  });
}
