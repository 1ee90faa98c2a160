import { add, bitSize, type Rational, ZERO } from '../../value/rational.js';
import { settle } from '../../value/real.js';
import { type AnswerTable, NO_ANSWER } from './answers.js';
import { covariance, divisorOf, leastFor, type NoScatter, type Scatter, type VarianceKind } from './scatter-shape.js';
import * as say from './sentences.js';

/** Most products that pairwise covariances may take: respondents x items x items / 2. */
export const MOST_PRODUCTS = 500_000_000;
/** Size in bits beyond which a sum of pairwise covariances is cut to its working digits. */
const MOST_BITS = 2_000;

/** Covariances over those who answered both items of a pair. */
export function pairwise(table: AnswerTable, variance: VarianceKind): Scatter | NoScatter {
  const k = table.items.length;
  const work = (table.respondents * k * (k + 1)) / 2;
  if (work > MOST_PRODUCTS) return { fault: say.pairwiseTooLarge(table.respondents, k), n: 0 };
  const least = leastFor(variance);
  const cells: Rational[][] = table.items.map(() => []);
  const ns = table.items.map(() => table.respondents);
  for (let i = 0; i < k; i += 1)
    for (let j = i; j < k; j += 1) {
      const pair = pairSums(table.columns[i] ?? new Int16Array(), table.columns[j] ?? new Int16Array());
      if (pair.n < least)
        return {
          fault: say.tooFewPairs(table.items[i] ?? '', table.items[j] ?? '', pair.n, least),
          n: pair.n,
        };
      const value = covariance(pair.n, pair.x, pair.y, pair.products, divisorOf(pair.n, variance, table.per));
      for (const [a, b] of i === j
        ? [[i, i]]
        : [
            [i, j],
            [j, i],
          ]) {
        const row = cells[a ?? 0];
        if (row !== undefined) row[b ?? 0] = value;
        ns[a ?? 0] = Math.min(ns[a ?? 0] ?? 0, pair.n);
      }
    }
  const sums = cells.map(bounded);
  const total = bounded(sums.map(({ value }) => value));
  return {
    items: table.items,
    missing: 'pairwise',
    variance,
    n: Math.min(...ns),
    ns,
    variances: cells.map((row, i) => row[i] ?? ZERO),
    withTotal: sums.map(({ value }) => value),
    total: total.value,
    exact: total.exact && sums.every(({ exact }) => exact),
    filled: 0,
  };
}

/** Respondents who answered both items, with the sums of their answers and of the products, in units of the table. */
export function pairSums(
  a: Int16Array,
  b: Int16Array,
): { readonly n: number; readonly x: number; readonly y: number; readonly products: number } {
  let [n, x, y, products] = [0, 0, 0, 0];
  for (let row = 0; row < a.length; row += 1) {
    const p = a[row] ?? NO_ANSWER;
    const q = b[row] ?? NO_ANSWER;
    if (p === NO_ANSWER || q === NO_ANSWER) continue;
    n += 1;
    x += p;
    y += q;
    products += p * q;
  }
  return { n, x, y, products };
}

/** A sum of fractions whose denominators may all differ: exact while it stays small, else cut to 44 digits as it grows. */
export function bounded(values: readonly Rational[]): { readonly value: Rational; readonly exact: boolean } {
  let value = ZERO;
  let exact = true;
  for (const next of values) {
    value = add(value, next);
    if (bitSize(value) > MOST_BITS) {
      value = settle({ value, exact: false }).value;
      exact = false;
    }
  }
  return { value, exact };
}
