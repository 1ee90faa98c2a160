import { type Cell, missingCell, numberCell } from '../../value/cell.js';
import { divide, multiply, type Rational, rational, sum } from '../../value/rational.js';
import { type AnswerTable, NO_ANSWER } from './answers.js';

export interface IndexRule {
  /** Weight of an element: exact 1/k, or the literal factor of a printed report (0.111). */
  readonly factor: 'exact' | Rational;
  /** From the interval value to the index: 25 on a scale of 1 to 4. */
  readonly conversion: Rational;
  /** Missing answers: each element by its own n, or complete questionnaires only. */
  readonly missing: 'own-n' | 'complete-rows';
}

export interface ElementMean {
  readonly item: string;
  readonly n: number;
  /** *Nilai rata-rata* (NRR), with the factor (NRR tertimbang), and on the scale of the index. */
  readonly mean: Cell;
  readonly weighted: Cell;
  readonly index: Cell;
}

/** The index of a satisfaction survey (SKM, IKM): every item of the table is an element (*unsur*). */
export interface SurveyIndex {
  /** Respondents with an answer that counts. */
  readonly n: number;
  readonly factor: Rational;
  readonly elements: readonly ElementMean[];
  /** *Nilai interval* (NI): sum of the weighted means. */
  readonly interval: Cell;
  readonly index: Cell;
}

/** Index of a table by PermenPANRB 14/2017, annex: NRR x factor, added up, times the conversion. Withheld where an element has no answer. */
export function surveyIndex(table: AnswerTable, rule: IndexRule): SurveyIndex {
  const counts = new Uint8Array(table.respondents).fill(rule.missing === 'complete-rows' ? 1 : 0);
  for (const column of table.columns)
    for (let row = 0; row < column.length; row += 1) {
      if (rule.missing === 'complete-rows' && column[row] === NO_ANSWER) counts[row] = 0;
      if (rule.missing === 'own-n' && column[row] !== NO_ANSWER) counts[row] = 1;
    }
  const factor = rule.factor === 'exact' ? rational(1, Math.max(1, table.items.length)) : rule.factor;
  const means = table.columns.map((column) => {
    let [n, total] = [0, 0];
    for (let row = 0; row < column.length; row += 1) {
      const x = column[row] ?? NO_ANSWER;
      if (x === NO_ANSWER || counts[row] === 0) continue;
      n += 1;
      total += x;
    }
    return { n, mean: n === 0 ? null : rational(BigInt(total), BigInt(n) * BigInt(table.per)) };
  });
  const cell = (value: Rational | null): Cell => (value === null ? missingCell('unknown', []) : numberCell(value));
  const known = means.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const interval = known.length === means.length ? multiply(sum(known), factor) : null;
  return {
    n: counts.reduce((sumOf, one) => sumOf + one, 0),
    factor,
    elements: means.map(({ n, mean }, i) => ({
      item: table.items[i] ?? '',
      n,
      mean: cell(mean),
      weighted: cell(mean === null ? null : multiply(mean, factor)),
      index: cell(mean === null ? null : multiply(mean, rule.conversion)),
    })),
    interval: cell(interval),
    index: cell(interval === null ? null : multiply(interval, rule.conversion)),
  };
}

/**
 * Index of several services or waves together, two named rules that differ: the simple mean of their indices, or the mean
 * weighted by respondents. Null where there is nothing to take the mean of.
 */
export function meanIndex(
  parts: readonly { readonly n: number; readonly index: Rational }[],
  by: 'simple' | 'respondent-weighted',
): Rational | null {
  const weights = parts.map(({ n }) => rational(by === 'simple' ? 1 : n));
  const total = sum(weights);
  if (total.n === 0n) return null;
  return divide(sum(parts.map(({ index }, i) => multiply(index, weights[i] ?? rational(0)))), total);
}
