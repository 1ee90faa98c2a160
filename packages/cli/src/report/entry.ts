/** A text in both languages: once where they are alike, else Indonesian and English. */
export type Pair = string | readonly [id: string, en: string];

/** A rule as the explanations of one scorecard cite it. */
export interface EntryRule {
  readonly rule: string;
  readonly cited: Pair;
  readonly basis: Pair;
  readonly certainty: Pair;
  readonly sure: boolean;
  readonly note?: Pair;
}

/** The explanation of one cell, as a page holds it. Its operands are numbers of other entries. */
export interface Entry {
  readonly address: string;
  readonly label: Pair;
  /** Where in its dimensions the cell stands, in words. */
  readonly place?: Pair;
  readonly value: Pair;
  readonly sentence: Pair;
  /** The formula in names and in numbers. */
  readonly formula?: { readonly names: string; readonly numbers: Pair };
  readonly source?: { readonly where: Pair; readonly text: string; readonly status: Pair; readonly note?: Pair };
  readonly rounding?: Pair;
  readonly range?: Pair;
  readonly band?: Pair;
  readonly rules?: readonly number[];
  readonly method?: Pair;
  readonly notes?: readonly Pair[];
  /** What is missing below: the entry where there is one, and its address. */
  readonly missing?: readonly string[];
  readonly warnings?: readonly Pair[];
  readonly operands?: readonly number[];
  /** True where the operands were left out of the page. */
  readonly cut?: boolean;
}

/** The explanations of one scorecard; the place of an entry is its number. */
export interface Explained {
  readonly entries: readonly Entry[];
  readonly rules: readonly EntryRule[];
}

/** The words that the page's script writes. */
export interface ScriptWords {
  readonly explanation: Pair;
  readonly back: Pair;
  readonly formula: Pair;
  readonly names: Pair;
  readonly numbers: Pair;
  readonly source: Pair;
  readonly written: Pair;
  readonly rounding: Pair;
  readonly range: Pair;
  readonly band: Pair;
  readonly operands: Pair;
  readonly missing: Pair;
  readonly rules: Pair;
  readonly method: Pair;
  readonly notes: Pair;
  readonly address: Pair;
  readonly cut: Pair;
  readonly cannot: Pair;
  readonly dark: Pair;
  readonly light: Pair;
}
