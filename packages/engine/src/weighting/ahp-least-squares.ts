import { add, divide, multiply, negate, ONE, type Rational, rational, ZERO } from '../value/rational.js';
import { exponential, logarithm, settle } from '../value/real.js';
import { at, type PartialMatrix, shares } from './ahp-matrix.js';

/**
 * Weights by logarithmic least squares: those that make the sum of (ln a_ij - ln w_i + ln w_j)^2 over the judgements given
 * smallest. For a complete reciprocal matrix these are the geometric means of the rows. The judgements must join all
 * criteria; then the normal equations, the Laplacian of the graph of judgements, have one solution up to a factor
 * (Bozoki, Fulop & Ronyai 2010, doi 10.1016/j.mcm.2010.02.047). Null where a weight has no sane size.
 */
export function leastSquaresWeights(table: PartialMatrix): readonly Rational[] | null {
  const sides: Rational[] = [];
  for (const [i, row] of table.entries()) {
    let product = ONE;
    for (const [j, value] of row.entries()) {
      const mirror = at(table, j, i) ?? null;
      if (i !== j && value !== null && mirror !== null) product = multiply(product, divide(value, mirror));
    }
    const log = logarithm(product);
    if (log === null) return null;
    sides.push(divide(log.value, rational(2)));
  }
  const logs = [...solve(laplacian(table).slice(0, -1), sides.slice(0, -1)), ZERO];
  const values: Rational[] = [];
  for (const log of logs) {
    const value = exponential(settle({ value: log, exact: false }).value);
    if (value === null) return null;
    values.push(value.value);
  }
  return shares(values).map((value) => settle({ value, exact: false }).value);
}

/** Judgements of each criterion on the diagonal, -1 for every pair judged; the last column is left out (its weight is 1). */
function laplacian(table: PartialMatrix): readonly (readonly Rational[])[] {
  const judged = (i: number, j: number): boolean => i !== j && (at(table, i, j) ?? null) !== null;
  return table.map((row, i) =>
    row
      .slice(0, -1)
      .map((_, j) =>
        i === j ? rational(row.filter((__, k) => judged(i, k)).length) : judged(i, j) ? negate(ONE) : ZERO,
      ),
  );
}

/** Solves a regular system of linear equations exactly, by elimination. */
function solve(matrix: readonly (readonly Rational[])[], sides: readonly Rational[]): readonly Rational[] {
  let rows = matrix.map((row, i) => [...row, sides[i] ?? ZERO]);
  for (let k = 0; k < rows.length; k += 1) {
    const pivot = rows.findIndex((row, i) => i >= k && (row[k]?.n ?? 0n) !== 0n);
    const [lead, other] = [rows[pivot], rows[k]];
    if (lead === undefined || other === undefined) continue;
    const scaled = lead.map((value) => divide(value, lead[k] ?? ONE));
    rows = rows.map((row, i) => (i === k ? scaled : i === pivot ? other : row));
    rows = rows.map((row, i) => {
      const factor = row[k] ?? ZERO;
      if (i === k || factor.n === 0n) return row;
      return row.map((value, j) => add(value, negate(multiply(factor, scaled[j] ?? ZERO))));
    });
  }
  return rows.map((row) => row.at(-1) ?? ZERO);
}
