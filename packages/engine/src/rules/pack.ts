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
  readonly source: Label;
  readonly locator: Label;
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

/** What stands in a table: a number, a category, or nothing, with the reason why that pair is not allowed. */
export type TableCell =
  | { readonly kind: 'number'; readonly value: Rational }
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'none'; readonly reason: Label };

/** The rows or the columns of a table: what they are, and their categories in order. */
export interface TableAxis {
  readonly label: Label;
  readonly categories: readonly Category[];
}

/** A two-way table, such as weights by validity and control. Every pair of row and column has a cell. */
export interface TwoWayTable {
  readonly kind: 'table';
  readonly rows: TableAxis;
  readonly columns: TableAxis;
  /** Cells by row, then by column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, TableCell>>;
  /** What cells that are categories can be; empty where the cells are numbers. */
  readonly categories: readonly Category[];
}

/** What a scale of points does beyond its first or last point: keeps the value of that point, or has none. */
export const BEYOND = ['hold', 'none'] as const;
export type Beyond = (typeof BEYOND)[number];

/** A piecewise linear scale: points of rising `from`, straight lines between them. */
export interface PointScale {
  readonly kind: 'points';
  readonly points: readonly { readonly from: Rational; readonly to: Rational }[];
  readonly below: Beyond;
  readonly above: Beyond;
  /** Unit of `from`; the unit of `to` is the parameter's. */
  readonly fromUnit: string;
}

/** How many of a group may or should be found, in per cent; a guideline in words has neither bound. */
export interface GuidanceShare {
  /** Groups that the share counts together. */
  readonly groups: readonly string[];
  readonly atLeast?: Rational;
  readonly atMost?: Rational;
  readonly text?: Label;
}

/** A distribution that is hoped for, by category, such as employee ratings by predicate. Shown, never enforced. */
export interface Guidance {
  readonly kind: 'guidance';
  readonly categories: readonly Category[];
  readonly groups: readonly Category[];
  readonly shares: ReadonlyMap<string, readonly GuidanceShare[]>;
}

export type RuleValue = BandTable | ScoreTable | NumberValue | NumberList | TwoWayTable | PointScale | Guidance;

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
  /** The pack that wrote it, and that pack's `notBefore`, where this pack extends it; a pack's own have none. */
  readonly inherited?: { readonly from: string; readonly notBefore: string | null };
}

/** What an issuer decreed. */
export interface RulePack {
  /** `issuer/instrument`, such as `permenpanrb/14-2017`. */
  readonly name: string;
  readonly title: Label;
  /** No value of the pack can be read before this date, even where its exact start is unknown. */
  readonly notBefore: string | null;
  readonly note?: Label;
  readonly issuer: Label;
  /** The pack that it extends: it has all of that pack's parameters, save those that it writes itself. */
  readonly base?: string;
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Hash of the pack's files and of the pack that it extends, set by the reader. */
  readonly fingerprint: string;
}
