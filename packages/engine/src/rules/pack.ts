import type { Label } from '../dimension/dimension.js';
import type { Rational } from '../value/rational.js';
import type { Rounding } from '../value/rounding.js';

/** What a rule value rests on. */
export const BASES = ['law', 'agency-policy', 'observed-practice', 'our-reading'] as const;
export type Basis = (typeof BASES)[number];

/** How sure a rule value is: read or confirmed in a source, recalled, unsure, or our own arithmetic. */
export const CERTAINTIES = ['confirmed', 'recalled', 'unsure', 'arithmetic'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a rule value comes from. Every value has one. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
  readonly basis: Basis;
  readonly certainty: Certainty;
  /** ISO date of the last check against the source. */
  readonly checked: string;
  readonly note?: Label;
}

/** One band as its source prints it, both ends; evidence only. */
export interface PrintedBand {
  readonly code: string;
  readonly low?: Rational;
  readonly high?: Rational;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
}

/** One band as it is applied: where it begins. The lowest may have no lower edge. */
export interface AppliedBand {
  readonly code: string;
  readonly from?: Rational;
  readonly inclusive: boolean;
}

export interface Category {
  readonly code: string;
  readonly label: Label;
  /** How the category is coloured; only status scales have one. */
  readonly status?: 'green' | 'yellow' | 'red' | 'grey';
}

/**
 * A band table in two layers: the intervals as printed, and the rule applied (lower edges from high to low, with the
 * rounding before look-up). `limit` is the largest value that has a class; there may be none.
 */
export interface BandTable {
  readonly kind: 'bands';
  readonly categories: readonly Category[];
  readonly printed: readonly PrintedBand[];
  readonly applied: readonly AppliedBand[];
  readonly before?: Rounding;
  readonly limit?: { readonly value: Rational; readonly inclusive: boolean };
}

export interface ScoreTable {
  readonly kind: 'scores';
  readonly scores: ReadonlyMap<string, Rational>;
  readonly categories: readonly Category[];
}

export interface NumberValue {
  readonly kind: 'number';
  readonly value: Rational;
}

/** A list of numbers by whole argument, such as the random index by matrix size. */
export interface NumberList {
  readonly kind: 'list';
  readonly values: ReadonlyMap<number, Rational>;
}

export type RuleValue = BandTable | ScoreTable | NumberValue | NumberList;

/** A value and the date from which it holds; `null` where the start is not known. `value: null` is an ending. */
export interface DatedValue {
  readonly from: string | null;
  readonly value: RuleValue | null;
  readonly citation: Citation;
}

/** A rule value with its history, oldest first. */
export interface Parameter {
  readonly name: string;
  readonly label: Label;
  readonly unit: string;
  readonly history: readonly DatedValue[];
}

/** What an issuer decreed. */
export interface RulePack {
  /** `issuer/instrument`, such as `permenpanrb/14-2017`. */
  readonly name: string;
  readonly title: Label;
  /** No value of the pack can be read before this date, even where its exact start is unknown. */
  readonly notBefore: string | null;
  readonly note?: Label;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Hash of the pack's files, set by the reader. */
  readonly fingerprint: string;
}
