import { add, equal, multiply, ONE, power, type Rational, rational, sum, ZERO } from '../value/rational.js';
import { exponential, logarithm, type Real, root, settle } from '../value/real.js';
import { at, type PartialMatrix, readTriangle, shares } from './ahp-matrix.js';

/**
 * How several experts become one group. `aij` (aggregation of individual judgements): the weighted geometric mean of each
 * judgement, then weights from that matrix. `aip-geometric`, `aip-arithmetic` (aggregation of individual priorities): the
 * mean of the experts' weights, of either kind, normalised. Forman & Peniwati 1998, doi 10.1016/S0377-2217(97)00244-0.
 */
export const GROUP_RULES = ['aij', 'aip-geometric', 'aip-arithmetic'] as const;
export type GroupRule = (typeof GROUP_RULES)[number];

/** A weighted geometric mean is a root of this degree at most; beyond it, of logarithms. */
const HIGHEST_DEGREE = 64n;

/**
 * Weighted geometric mean of positive values; equal values give themselves. Null where it has no sane size. `weights` are
 * positive and as many as the values; only their proportions matter.
 */
export function geometricMean(values: readonly Rational[], weights: readonly Rational[]): Real | null {
  const [first] = values;
  if (first === undefined) return null;
  if (values.every((value) => equal(value, first))) return { value: first, exact: true };
  const counts = wholeProportions(weights);
  const degree = counts.reduce((total, count) => total + count, 0n);
  if (degree <= HIGHEST_DEGREE) {
    const product = values.reduce((total, value, k) => multiply(total, power(value, Number(counts[k] ?? 0n))), ONE);
    return root(product, Number(degree));
  }
  let mean = ZERO;
  for (const [k, part] of shares(weights).entries()) {
    const log = logarithm(values[k] ?? ONE);
    if (log === null) return null;
    mean = add(mean, multiply(part, log.value));
  }
  return exponential(settle({ value: mean, exact: false }).value);
}

/** The smallest whole numbers in the same proportions. */
function wholeProportions(weights: readonly Rational[]): readonly bigint[] {
  const bottom = weights.reduce((all, { d }) => all * rational(all, d).d, 1n);
  const counts = weights.map(({ n, d }) => (n * bottom) / d);
  const common = counts.reduce((all, count) => (all === 0n ? count : all / rational(all, count).n), 0n);
  return counts.map((count) => count / common);
}

/** The judgements of a group, and whether every one of them is exact. */
export interface GroupTable {
  readonly table: PartialMatrix;
  readonly exact: boolean;
}

/**
 * Aggregates individual judgements. A judgement that some experts did not give is the mean of those who gave it; one that
 * nobody gave stays `null`. Where every expert's pair is reciprocal, the group's is, exactly.
 */
export function aggregateJudgements(tables: readonly PartialMatrix[], weights: readonly Rational[]): GroupTable {
  const given = tables.map((table) => readTriangle(table, 'full'));
  let exact = true;
  const mean = (i: number, j: number): Rational | null => {
    const judged = given.flatMap((table, k) => {
      const value = at(table, i, j) ?? null;
      return value === null ? [] : [{ value, weight: weights[k] ?? ONE }];
    });
    if (judged.length === 0) return null;
    const real = geometricMean(
      judged.map(({ value }) => value),
      judged.map(({ weight }) => weight),
    );
    exact &&= real?.exact === true;
    return real === null ? null : settle(real).value;
  };
  const mirrored = (i: number, j: number): boolean =>
    given.every((table) => {
      const [own, mirror] = [at(table, i, j) ?? null, at(table, j, i) ?? null];
      return own === null || mirror === null || equal(multiply(own, mirror), ONE);
    });
  const upper = (given[0] ?? []).map((row, i) => row.map((_, j) => (j < i && mirrored(i, j) ? null : mean(i, j))));
  return { table: readTriangle(upper, 'full'), exact };
}

/** Aggregates individual priorities: lists of weights in the same order, and the weight of each expert. */
export function aggregatePriorities(
  lists: readonly (readonly Rational[])[],
  weights: readonly Rational[],
  rule: 'aip-geometric' | 'aip-arithmetic',
): { readonly weights: readonly Rational[]; readonly exact: boolean } | null {
  const criteria = (lists[0] ?? []).map((_, i) => lists.map((list) => list[i] ?? ZERO));
  if (rule === 'aip-arithmetic') {
    const parts = shares(weights);
    return {
      weights: shares(criteria.map((own) => sum(own.map((value, k) => multiply(value, parts[k] ?? ZERO))))),
      exact: true,
    };
  }
  const means = criteria.map((own) => geometricMean(own, weights)).filter((real) => real !== null);
  if (means.length < criteria.length) return null;
  const exact = means.every((real) => real.exact);
  return { weights: shares(means.map(({ value }) => value)).map((value) => settle({ value, exact }).value), exact };
}
