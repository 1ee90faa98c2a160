import { type AnswerTable, ofRespondents } from './answers.js';

/** A column that parts the respondents: a text for each of them, empty where they gave none. */
export interface Parting {
  readonly name: string;
  readonly values: readonly string[];
}

/** One part of the respondents. */
export interface Part {
  /** The text that its respondents share; empty for those who gave none. */
  readonly value: string;
  readonly n: number;
  /** Null where the part is too small to be shown, or is withheld so that a small one cannot be worked out. */
  readonly table: AnswerTable | null;
}

export interface Parts {
  readonly parts: readonly Part[];
  /** Parts that are not shown. */
  readonly withheld: number;
}

/**
 * Parts a table by a column, in the order of the texts. A part of fewer than `least` respondents is withheld; and so are the
 * next smallest ones until the withheld parts are two or more and hold `least` together, for a single small one could be
 * worked out from the whole and the others.
 */
export function partsOf(table: AnswerTable, parting: Parting, least: number): Parts {
  const rows = new Map<string, number[]>();
  for (const [row, value] of parting.values.entries()) {
    const own = rows.get(value);
    if (own === undefined) rows.set(value, [row]);
    else own.push(row);
  }
  const bySize = [...rows].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  const withheld = new Set<string>();
  let together = 0;
  for (const [value, { length }] of bySize) {
    const exposed = withheld.size > 0 && (withheld.size < 2 || together < least);
    if (length >= least && !exposed) break;
    withheld.add(value);
    together += length;
  }
  const parts = [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, own]) => ({
      value,
      n: own.length,
      table: withheld.has(value) ? null : ofRespondents(table, own),
    }));
  return { parts, withheld: withheld.size };
}

/**
 * True where a simple mean over all parts may be shown: none is withheld, or at least three are. With two, the simple mean
 * and the figure of all respondents together would give both away.
 */
export function simpleMeanIsSafe({ withheld }: Parts): boolean {
  return withheld === 0 || withheld > 2;
}
