import { add, compare, type Rational, rational, subtract } from '../../value/rational.js';
import type { Fault } from './fault.js';
import * as say from './sentences.js';

/** Most respondents and items of one table of answers. */
export const MOST_RESPONDENTS = 100_000;
export const MOST_ITEMS = 200;
/** Largest answer in units of 1/per, either way: with these limits every sum of products stays a whole double. */
export const LARGEST_UNITS = 10_000;
/** Stands in a column where a respondent gave no answer. */
export const NO_ANSWER = -32_768;

/** Raw answers of a questionnaire: a row a respondent, a column an item. */
export interface AnswerTable {
  readonly items: readonly string[];
  readonly respondents: number;
  /** Answers are kept as whole numbers of 1/per: 3.5 is 7 where `per` is 2. */
  readonly per: number;
  /** By item, then by respondent; `NO_ANSWER` where there is none. */
  readonly columns: readonly Int16Array[];
}

/** A table from its columns, or why it cannot be one: too large, columns of unequal length, an item twice. */
export function answerTable(
  items: readonly string[],
  per: number,
  columns: readonly Int16Array[],
): AnswerTable | Fault {
  const respondents = columns[0]?.length ?? 0;
  if (items.length === 0) return { fault: say.noItems() };
  if (items.length > MOST_ITEMS) return { fault: say.tooManyItems(items.length, MOST_ITEMS) };
  if (respondents > MOST_RESPONDENTS) return { fault: say.tooManyRespondents(respondents, MOST_RESPONDENTS) };
  const twice = items.find((item, i) => items.indexOf(item) < i);
  if (twice !== undefined) return { fault: say.itemTwice(twice) };
  if (columns.length !== items.length || columns.some((column) => column.length !== respondents))
    return { fault: say.unequalColumns() };
  const outside = columns.some((column) => column.some((x) => x !== NO_ANSWER && Math.abs(x) > LARGEST_UNITS));
  if (!Number.isInteger(per) || per < 1 || outside) return { fault: say.answersTooFine(LARGEST_UNITS) };
  return { items, respondents, per, columns };
}

/** A table from rows of exact answers; null where a respondent gave none. */
export function tableOfRows(
  items: readonly string[],
  rows: readonly (readonly (Rational | null)[])[],
): AnswerTable | Fault {
  const per = commonDenominator(rows.flatMap((row) => row.filter((answer) => answer !== null)));
  if (per === null) return { fault: say.answersTooFine(LARGEST_UNITS) };
  if (rows.some((row) => row.length !== items.length)) return { fault: say.unequalColumns() };
  const far = rows.some((row) => row.some((x) => x !== null && unitsOf(x, per) === null));
  if (far) return { fault: say.answersTooFine(LARGEST_UNITS) };
  const columns = items.map((_, i) =>
    Int16Array.from(rows, (row) => {
      const answer = row[i];
      return answer === null || answer === undefined ? NO_ANSWER : (unitsOf(answer, per) ?? NO_ANSWER);
    }),
  );
  return answerTable(items, per, columns);
}

/** The least number that makes every value whole; null where it grows beyond what a table can hold. */
export function commonDenominator(values: Iterable<Rational>): number | null {
  let per = 1n;
  for (const { d } of values) {
    let [a, b] = [per, d];
    while (b > 0n) [a, b] = [b, a % b];
    per = (per / a) * d;
    if (per > BigInt(LARGEST_UNITS)) return null;
  }
  return Number(per);
}

/** An answer as a whole number of 1/per; null where it is none, or too large. */
export function unitsOf(answer: Rational, per: number): number | null {
  const scaled = answer.n * BigInt(per);
  if (scaled % answer.d !== 0n) return null;
  const units = scaled / answer.d;
  return units > BigInt(LARGEST_UNITS) || units < BigInt(-LARGEST_UNITS) ? null : Number(units);
}

/** The table of some respondents alone, by their row numbers. */
export function ofRespondents(table: AnswerTable, rows: readonly number[]): AnswerTable {
  const columns = table.columns.map((column) => {
    const own = new Int16Array(rows.length);
    for (let i = 0; i < rows.length; i += 1) own[i] = column[rows[i] ?? -1] ?? NO_ANSWER;
    return own;
  });
  return { ...table, respondents: rows.length, columns };
}

/** The table of some items alone, in the order asked; names that it does not hold are left out. */
export function ofItems(table: AnswerTable, items: readonly string[]): AnswerTable {
  const places = items.map((item) => table.items.indexOf(item)).filter((place) => place >= 0);
  return {
    ...table,
    items: places.flatMap((place) => table.items[place] ?? []),
    columns: places.flatMap((place) => table.columns[place] ?? []),
  };
}

/**
 * Turns reverse-scored items round: low + high - answer, so that a high value is good everywhere. Null where low + high has
 * no whole number of the table's units, or an answer lies outside the scale.
 */
export function reversed(
  table: AnswerTable,
  items: readonly string[],
  scale: readonly [Rational, Rational],
): AnswerTable | null {
  const ends = unitsOf(add(scale[0], scale[1]), table.per);
  if (ends === null || compare(scale[0], scale[1]) >= 0) return null;
  const outside = (units: number): boolean => {
    const answer = rational(units, table.per);
    return compare(subtract(answer, scale[0]), rational(0)) < 0 || compare(answer, scale[1]) > 0;
  };
  const turned = table.columns.map((column, i) =>
    items.includes(table.items[i] ?? '')
      ? { column: column.map((x) => (x === NO_ANSWER ? x : ends - x)), used: new Set(column) }
      : { column, used: new Set<number>() },
  );
  if (turned.some(({ used }) => [...used].some((x) => x !== NO_ANSWER && outside(x)))) return null;
  return { ...table, columns: turned.map(({ column }) => column) };
}
