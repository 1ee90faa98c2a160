import type { Label, Place } from '../dimension/dimension.js';
import type { FactStatus } from '../graph/nodes.js';
import type { Basis, Certainty } from '../rules/pack.js';
import type { MethodInfo } from '../scorecard/model.js';
import type { Classified } from '../scoring/bands.js';
import type { Cell } from '../value/cell.js';
import type { Rational } from '../value/rational.js';

/** A rule as an explanation cites it. */
export interface RuleNote {
  readonly rule: string;
  readonly title: Label;
  /** The pack that wrote the rule, where the one named extends it. */
  readonly inheritedFrom: string | null;
  readonly source: Label;
  readonly locator: Label;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly from: string | null;
  readonly at: string;
  readonly note: Label | null;
}

/** Why a value is what it is: its sentence, its formula with numbers, its sources and rules, and its operands. */
export interface Explanation {
  /** Name of the node or output. */
  readonly name: string;
  readonly place: Place;
  readonly address: string;
  readonly label: Label;
  readonly kind: string;
  readonly unit: string | null;
  readonly cell: Cell;
  readonly rounded: Rational | null;
  /** Name of the category, where the cell is one. */
  readonly category: Label | null;
  readonly sentence: Label;
  /** The part of the sentence that tells how the value was made; empty where there is nothing to tell. */
  readonly how: Label;
  /** The formula as written, with the names of its operands, and with their numbers; null for other kinds. */
  readonly formula: { readonly text: string; readonly words: Label; readonly numbers: Label } | null;
  readonly source: {
    readonly where: Label;
    readonly status: FactStatus;
    readonly text: string;
    readonly note: Label | null;
  } | null;
  readonly rules: readonly RuleNote[];
  /** What the definition says of itself. */
  readonly note: Label | null;
  /** The method, where the value is its result for the whole. */
  readonly method: MethodInfo | null;
  readonly band: Classified | null;
  /** Addresses of the inputs that are missing. */
  readonly missing: readonly string[];
  readonly warnings: readonly Label[];
  readonly children: readonly Explanation[];
  /** True where the same cell is explained in full elsewhere in the tree. */
  readonly repeated: boolean;
}

/** An explanation before its words are written. */
export type Undescribed = Omit<Explanation, 'sentence' | 'how' | 'formula' | 'warnings'>;
