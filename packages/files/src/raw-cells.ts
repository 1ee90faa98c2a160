import {
  commonDenominator,
  compare,
  type DecimalMark,
  type Label,
  NO_ANSWER,
  parseQuantity,
  type Rational,
  unitsOf,
} from '@berimbang/engine';
import * as say from './raw-sentences.js';

/** How the texts of answers are read. */
export interface AnswerReading {
  readonly scale: readonly [Rational, Rational];
  readonly mark: DecimalMark;
  /** Texts that stand for no answer; an empty cell always does. */
  readonly missing: ReadonlySet<string>;
  /** Scores of words that all items share, by `wordKey`. */
  readonly words: ReadonlyMap<string, Rational>;
}

export type ReadAnswer = { readonly answer: Rational | null } | { readonly fault: Label };

/** Words are compared without capitals and with single spaces. */
export function wordKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Reads the cells of one column, remembering every text that it has seen. */
export class CellReader {
  readonly #reading: AnswerReading;
  readonly #own: ReadonlyMap<string, Rational>;
  readonly #seen = new Map<string, ReadAnswer>();

  constructor(reading: AnswerReading, own: ReadonlyMap<string, Rational> = new Map()) {
    this.#reading = reading;
    this.#own = own;
  }

  read(text: string): ReadAnswer {
    const known = this.#seen.get(text);
    if (known !== undefined) return known;
    const read = this.#fresh(text);
    if (this.#seen.size < 10_000) this.#seen.set(text, read);
    return read;
  }

  #fresh(text: string): ReadAnswer {
    const { scale, mark, missing, words } = this.#reading;
    if (text === '' || missing.has(text)) return { answer: null };
    const word = this.#own.get(wordKey(text)) ?? words.get(wordKey(text));
    if (word !== undefined) return { answer: word };
    const parsed = parseQuantity(text, mark);
    if (!parsed.ok) return { fault: say.notAnAnswer(text, scale, mark) };
    const { value } = parsed.written;
    if (compare(value, scale[0]) < 0 || compare(value, scale[1]) > 0) return { fault: say.outOfScale(text, scale) };
    return { answer: value };
  }
}

/** A column of answers in units of 1/per, the same `per` for all columns; null where no such unit is small enough. */
export function toUnits(
  columns: readonly (readonly (Rational | null)[])[],
  scale: readonly [Rational, Rational],
): { readonly per: number; readonly columns: readonly Int16Array[] } | null {
  const distinct = new Set<Rational>(scale);
  for (const column of columns) for (const answer of column) if (answer !== null) distinct.add(answer);
  const per = commonDenominator(distinct);
  if (per === null) return null;
  const units = new Map([...distinct].map((answer) => [answer, unitsOf(answer, per)]));
  if ([...units.values()].includes(null)) return null;
  return {
    per,
    columns: columns.map((column) => {
      const own = new Int16Array(column.length).fill(NO_ANSWER);
      for (const [row, answer] of column.entries()) if (answer !== null) own[row] = units.get(answer) ?? NO_ANSWER;
      return own;
    }),
  };
}
