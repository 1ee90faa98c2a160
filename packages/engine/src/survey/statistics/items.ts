import { type Cell, missingCell, numberCell, problemCell } from '../../value/cell.js';
import { add, compare, divide, ONE, type Rational, rational } from '../../value/rational.js';
import { root } from '../../value/real.js';
import { type AnswerTable, NO_ANSWER } from './answers.js';
import * as say from './sentences.js';

/** One item by itself. Every respondent who answered it counts, whatever else they left out. */
export interface ItemStatistics {
  readonly item: string;
  /** Respondents who answered, and who did not. */
  readonly n: number;
  readonly missing: number;
  readonly mean: Cell;
  /** Sum of squared deviations over n - 1 (sample) or over n (population); exact. */
  readonly variance: { readonly sample: Cell; readonly population: Cell };
  /** Root of the sample variance, to 30 digits. */
  readonly deviation: Cell;
  readonly lowest: Cell;
  readonly highest: Cell;
}

/** Number, sum and sum of squares of what was answered, in units of the table. */
interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly lowest: number;
  readonly highest: number;
}

function sumsOf(column: Int16Array): Sums {
  let [n, sum, squares, lowest, highest] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const x of column) {
    if (x === NO_ANSWER) continue;
    n += 1;
    sum += x;
    squares += x * x;
    if (x < lowest) lowest = x;
    if (x > highest) highest = x;
  }
  return { n, sum, squares, lowest, highest };
}

/** Statistics of every item, in the order of the table. */
export function itemStatistics(table: AnswerTable): readonly ItemStatistics[] {
  return table.items.map((item, i) => one(item, sumsOf(table.columns[i] ?? new Int16Array()), table));
}

function one(item: string, { n, sum, squares, lowest, highest }: Sums, table: AnswerTable): ItemStatistics {
  const none = missingCell('unknown', []);
  const counted = { item, n, missing: table.respondents - n };
  if (n === 0)
    return {
      ...counted,
      mean: none,
      variance: { sample: none, population: none },
      deviation: none,
      lowest: none,
      highest: none,
    };
  const scale = BigInt(table.per);
  const above = BigInt(n) * BigInt(squares) - BigInt(sum) * BigInt(sum);
  const over = (divisor: bigint): Rational => rational(above, BigInt(n) * divisor * scale * scale);
  const few = problemCell('undefined', say.tooFewAnswers(n, 2));
  const deviation = n < 2 ? null : root(over(BigInt(n - 1)), 2);
  return {
    ...counted,
    mean: numberCell(rational(BigInt(sum), BigInt(n) * scale)),
    variance: {
      sample: n < 2 ? few : numberCell(over(BigInt(n - 1))),
      population: numberCell(over(BigInt(n))),
    },
    deviation: deviation === null ? few : numberCell(deviation.value, deviation.exact),
    lowest: numberCell(rational(lowest, table.per)),
    highest: numberCell(rational(highest, table.per)),
  };
}

/** How often one answer was given to one item. */
export interface Frequency {
  readonly answer: Rational;
  readonly count: number;
  /** Part of those who answered the item, from 0 to 1; missing answers are no part of it. */
  readonly share: Cell;
}

export interface ItemFrequencies {
  readonly item: string;
  readonly n: number;
  readonly missing: number;
  readonly answers: readonly Frequency[];
}

/** Most different answers that a table of frequencies lists. */
export const MOST_OPTIONS = 101;

/**
 * Frequencies of every item over the same list of answers: the whole steps of the scale, and what else was answered.
 * Null where that makes more than `MOST_OPTIONS` answers.
 */
export function frequencies(
  table: AnswerTable,
  scale: readonly [Rational, Rational],
): readonly ItemFrequencies[] | null {
  const counts = table.columns.map((column) => {
    const count = new Map<number, number>();
    for (const x of column) count.set(x, (count.get(x) ?? 0) + 1);
    return count;
  });
  const options = new Map<string, Rational>();
  const offer = (answer: Rational): unknown => options.set(`${answer.n}/${answer.d}`, answer);
  for (const count of counts) for (const x of count.keys()) if (x !== NO_ANSWER) offer(rational(x, table.per));
  for (let step = scale[0]; compare(step, scale[1]) <= 0 && options.size <= MOST_OPTIONS; step = add(step, ONE))
    offer(step);
  if (options.size > MOST_OPTIONS) return null;
  const answers = [...options.values()].sort(compare);
  return table.items.map((item, i) => {
    const own = counts[i] ?? new Map<number, number>();
    const missing = own.get(NO_ANSWER) ?? 0;
    const n = table.respondents - missing;
    return { item, n, missing, answers: answers.map((answer) => frequency(answer, own, n, table.per)) };
  });
}

function frequency(answer: Rational, own: ReadonlyMap<number, number>, n: number, per: number): Frequency {
  const units = divide(answer, rational(1, per));
  const count = units.d === 1n ? (own.get(Number(units.n)) ?? 0) : 0;
  return { answer, count, share: n === 0 ? missingCell('unknown', []) : numberCell(rational(count, n)) };
}
