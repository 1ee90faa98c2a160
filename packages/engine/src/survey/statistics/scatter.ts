import { sum } from '../../value/rational.js';
import { type AnswerTable, NO_ANSWER } from './answers.js';
import { withMedians } from './item-median.js';
import { pairwise } from './pairwise.js';
import {
  covariance,
  divisorOf,
  leastFor,
  type MissingAnswers,
  type NoScatter,
  type Scatter,
  type VarianceKind,
} from './scatter-shape.js';
import * as say from './sentences.js';

/** The scatter of a table under a policy for missing answers, or why there is none. */
export function scatterOf(table: AnswerTable, missing: MissingAnswers, variance: VarianceKind): Scatter | NoScatter {
  const empty = table.items.find((_, i) => table.columns[i]?.every((x) => x === NO_ANSWER) ?? true);
  if (empty !== undefined) return { fault: say.noAnswersTo(empty), n: 0 };
  if (missing === 'pairwise') return pairwise(table, variance);
  const filled = missing === 'item-median' ? withMedians(table) : { table, filled: 0 };
  return listwise(filled.table, missing, variance, filled.filled);
}

/** Variances and covariances over complete rows, by one pass for the totals and one for each item. */
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
  const least = leastFor(variance);
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
