import { add, bitSize, type Rational, rational, subtract, sum, ZERO } from '../../value/rational.js';
import { settle } from '../../value/real.js';
import { type AnswerTable, NO_ANSWER } from './answers.js';
import type { Fault } from './fault.js';
import * as say from './sentences.js';

/**
 * What to do with missing answers: leave out every respondent who misses one of the items (`listwise`), take each
 * covariance over those who answered both its items (`pairwise`, as R's psych package does), or put the item's median in.
 */
export const MISSING_ANSWERS = ['listwise', 'pairwise', 'item-median'] as const;
export type MissingAnswers = (typeof MISSING_ANSWERS)[number];

/** Sum of squares over n - 1, or over n. Alpha and r are the same by both unless answers are missing pairwise. */
export const VARIANCES = ['sample', 'population'] as const;
export type VarianceKind = (typeof VARIANCES)[number];

/**
 * Variances of the items and covariances of each with the total of all: enough for alpha and for item-total r. The
 * total's variance is the sum of the covariances.
 */
export interface Scatter {
  readonly items: readonly string[];
  readonly missing: MissingAnswers;
  readonly variance: VarianceKind;
  /** Respondents that remain; pairwise, the fewest behind any pair of items. */
  readonly n: number;
  /** By item: respondents behind its figures; pairwise, the fewest it shares with another item. */
  readonly ns: readonly number[];
  readonly variances: readonly Rational[];
  readonly withTotal: readonly Rational[];
  readonly total: Rational;
  /** False where the sums of pairwise covariances were cut to 44 digits. */
  readonly exact: boolean;
  /** Answers that the item's median stands for. */
  readonly filled: number;
}

/** Why there is no scatter, and the respondents that remained. */
export interface NoScatter extends Fault {
  readonly n: number;
}

/** Most products that pairwise covariances may take: respondents x items x items / 2. */
export const MOST_PRODUCTS = 500_000_000;
/** Size in bits beyond which a sum of pairwise covariances is cut to its working digits. */
const MOST_BITS = 2_000;

/** The scatter of a table under a policy for missing answers, or why there is none. */
export function scatterOf(table: AnswerTable, missing: MissingAnswers, variance: VarianceKind): Scatter | NoScatter {
  const empty = table.items.find((_, i) => table.columns[i]?.every((x) => x === NO_ANSWER) ?? true);
  if (empty !== undefined) return { fault: say.noAnswersTo(empty), n: 0 };
  if (missing === 'pairwise') return pairwise(table, variance);
  const filled = missing === 'item-median' ? withMedians(table) : { table, filled: 0 };
  return listwise(filled.table, missing, variance, filled.filled);
}

function listwise(
  table: AnswerTable,
  missing: MissingAnswers,
  variance: VarianceKind,
  filled: number,
): Scatter | NoScatter {
  // Totals: NaN where an answer is missing, so that the row falls out of every sum below.
  const totals = new Float64Array(table.respondents);
  for (const column of table.columns)
    for (let row = 0; row < column.length; row += 1) {
      const x = column[row] ?? NO_ANSWER;
      totals[row] = (totals[row] ?? 0) + (x === NO_ANSWER ? Number.NaN : x);
    }
  let [n, all] = [0, 0];
  for (const total of totals)
    if (!Number.isNaN(total)) {
      n += 1;
      all += total;
    }
  const least = variance === 'sample' ? 2 : 1;
  if (n < least) return { fault: say.tooFewComplete(n, least), n };
  const divisor = divisorOf(n, variance, table.per);
  const rows = table.columns.map((column) => {
    let [sumOf, squares, products] = [0, 0, 0];
    for (let row = 0; row < column.length; row += 1) {
      const total = totals[row] ?? Number.NaN;
      if (Number.isNaN(total)) continue;
      const x = column[row] ?? 0;
      sumOf += x;
      squares += x * x;
      products += x * total;
    }
    return {
      variance: covariance(n, sumOf, sumOf, squares, divisor),
      withTotal: covariance(n, sumOf, all, products, divisor),
    };
  });
  const withTotal = rows.map((row) => row.withTotal);
  return {
    items: table.items,
    missing,
    variance,
    n,
    ns: table.items.map(() => n),
    variances: rows.map((row) => row.variance),
    withTotal,
    total: sum(withTotal),
    exact: true,
    filled,
  };
}

function divisorOf(n: number, variance: VarianceKind, per: number): bigint {
  return BigInt(n) * BigInt(variance === 'sample' ? n - 1 : n) * BigInt(per) * BigInt(per);
}

/** (n sum(xy) - sum(x) sum(y)) / (n (n - 1)), or over n squared. The sums are whole doubles, hence exact. */
function covariance(n: number, x: number, y: number, products: number, divisor: bigint): Rational {
  return rational(BigInt(n) * BigInt(products) - BigInt(x) * BigInt(y), divisor);
}

function pairwise(table: AnswerTable, variance: VarianceKind): Scatter | NoScatter {
  const k = table.items.length;
  const work = (table.respondents * k * (k + 1)) / 2;
  if (work > MOST_PRODUCTS) return { fault: say.pairwiseTooLarge(table.respondents, k), n: 0 };
  const least = variance === 'sample' ? 2 : 1;
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

/** Every missing answer replaced by the median of the item; respondents without any answer are left as they are. */
function withMedians(table: AnswerTable): { readonly table: AnswerTable; readonly filled: number } {
  const answered = new Uint8Array(table.respondents);
  for (const column of table.columns)
    for (let row = 0; row < column.length; row += 1) if (column[row] !== NO_ANSWER) answered[row] = 1;
  let filled = 0;
  // A median may lie between two answers: all are doubled, so that it stays whole.
  const columns = table.columns.map((column) => {
    const median = doubledMedian(column);
    const doubled = new Int16Array(column.length).fill(NO_ANSWER);
    for (let row = 0; row < column.length; row += 1) {
      const x = column[row] ?? NO_ANSWER;
      if (x !== NO_ANSWER) doubled[row] = 2 * x;
      else if (answered[row] === 1) {
        doubled[row] = median;
        filled += 1;
      }
    }
    return doubled;
  });
  return { table: { ...table, per: 2 * table.per, columns }, filled };
}

/** Twice the median: the middle answer, or the mean of the two middle ones. */
function doubledMedian(column: Int16Array): number {
  const counts = new Map<number, number>();
  let n = 0;
  for (const x of column) {
    if (x === NO_ANSWER) continue;
    counts.set(x, (counts.get(x) ?? 0) + 1);
    n += 1;
  }
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const at = (place: number): number => {
    let passed = 0;
    for (const [x, count] of sorted) {
      passed += count;
      if (passed > place) return x;
    }
    return 0;
  };
  return at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2));
}

/** The scatter without one of its items, for alpha if deleted and for corrected r: variance of the total of the others. */
export function totalWithout(scatter: Scatter, i: number): Rational {
  const own = scatter.withTotal[i] ?? ZERO;
  return add(subtract(scatter.total, add(own, own)), scatter.variances[i] ?? ZERO);
}
