import { add, divide, multiply, type Rational, rational, subtract, ZERO } from '../../value/rational.js';
import { type AnswerTable, NO_ANSWER } from './answers.js';
import type { Fault } from './fault.js';
import { type IndexScheme, type StandardError, standardError } from './index-error.js';
import { bounded, MOST_PRODUCTS, pairSums } from './pairwise.js';
import { scatterOf } from './scatter.js';
import * as say from './sentences.js';

/**
 * Standard error of the index of a whole table: what `errorFromAnswers` gives for its rows, from sums of whole numbers
 * instead of a fraction a cell. `complete-rows` is the variance of the totals over n; `own-n` the linearised index,
 * multiplied out over pairs of elements.
 */
export function errorOfTable(
  table: AnswerTable,
  scheme: IndexScheme,
  missing: 'own-n' | 'complete-rows',
  population?: Rational,
): StandardError | Fault {
  const weight = multiply(scheme.factor, scheme.conversion);
  const squared = multiply(weight, weight);
  const full = table.columns.every((column) => !column.includes(NO_ANSWER));
  if (missing === 'complete-rows' || full) {
    const scatter = scatterOf(table, 'listwise', 'sample');
    if ('fault' in scatter) return scatter;
    return standardError(divide(multiply(squared, scatter.total), rational(scatter.n)), scatter.n, population);
  }
  const k = table.items.length;
  if ((table.respondents * k * (k + 1)) / 2 > MOST_PRODUCTS)
    return { fault: say.pairwiseTooLarge(table.respondents, k) };
  const answered = new Uint8Array(table.respondents);
  const elements = table.columns.map((column) => {
    let [n, total] = [0, 0];
    for (let row = 0; row < column.length; row += 1) {
      const x = column[row] ?? NO_ANSWER;
      if (x === NO_ANSWER) continue;
      answered[row] = 1;
      n += 1;
      total += x;
    }
    return { n, total, column };
  });
  const n = elements.reduce((least, element) => Math.min(least, element.n), table.respondents);
  if (n < 2) return standardError(ZERO, n, population);
  const rows = answered.reduce((count, one) => count + one, 0);
  const terms = elements.flatMap((a, i) =>
    elements.slice(i).map((b, step) => {
      const value = term(a, b, table.per);
      return step === 0 ? value : add(value, value);
    }),
  );
  return standardError(multiply(multiply(squared, bounded(terms).value), rational(rows, rows - 1)), n, population);
}

interface Element {
  readonly n: number;
  readonly total: number;
  readonly column: Int16Array;
}

/** Sum over respondents who answered both of (x - mean of x) (y - mean of y), over the product of the two n. */
function term(a: Element, b: Element, per: number): Rational {
  const pair = pairSums(a.column, b.column);
  const means = [rational(a.total, a.n), rational(b.total, b.n)] as const;
  const cross = subtract(
    add(rational(pair.products), multiply(multiply(means[0], means[1]), rational(pair.n))),
    add(multiply(means[0], rational(pair.y)), multiply(means[1], rational(pair.x))),
  );
  return divide(cross, multiply(multiply(rational(a.n), rational(b.n)), rational(per * per)));
}
