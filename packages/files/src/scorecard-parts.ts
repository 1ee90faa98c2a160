import type { DecimalMark, Fact, Label, MissingReason } from '@berimbang/engine';
import { type OrderedTree, valueAt } from './ordered-tree.js';

/** A perspective, an objective or an indicator: its code, and its keys as a scorecard file writes them. */
export interface ScorecardEntry {
  readonly code: string;
  readonly body: OrderedTree;
}

/** An entry of any other section that is a map by code. */
export interface ScorecardBlock extends ScorecardEntry {
  readonly section: string;
}

export const TARGET_KINDS = ['target', 'target-high', 'target-grade'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** A target of an indicator, or of one of its periods. */
export interface StoredTarget {
  readonly indicator: string;
  readonly kind: TargetKind;
  /** Null where the indicator has one target for all. */
  readonly period: string | null;
  /** Source text in the decimal mark of the scorecard. */
  readonly value: string;
}

/** One observation of one cell, as a row. */
export interface StoredFact {
  readonly node: string;
  /** Member by dimension. */
  readonly place: Readonly<Record<string, string>>;
  /** Counts observations of the same node, place and status, from 0 in the order of the file: the first of them is used. */
  readonly ordinal: number;
  /** Source text of a quantity, in the decimal mark of the scorecard, or the code of a category; absent where the value is missing, and not read where `missing` says why. */
  readonly value?: string;
  readonly missing?: MissingReason;
  readonly status: Fact['status'];
  readonly source: string;
  readonly note?: Label;
  /** CSV file beside the scorecard that it came from; null for the section `facts`. */
  readonly file: string | null;
}

/** A scorecard file as plain data to be stored part by part. Every scalar is its source text; comments are not kept. */
export interface ScorecardParts {
  /** Sections that say what the scorecard is: `scorecard`, `organisation`, `rules`, `method`, `periods`. */
  readonly head: Readonly<Record<HeadSection, OrderedTree | null>>;
  readonly perspectives: readonly ScorecardEntry[];
  readonly objectives: readonly ScorecardEntry[];
  /** Their targets stand in `targets`. */
  readonly indicators: readonly ScorecardEntry[];
  readonly links: readonly OrderedTree[];
  /** Every other section that is a map by code, such as `dimensions`, `nodes`, `readings` and `printed`. */
  readonly blocks: readonly ScorecardBlock[];
  readonly targets: readonly StoredTarget[];
  /** In the order of the file: the section `facts`, then the files of `facts-from`. */
  readonly facts: readonly StoredFact[];
}

export const HEAD_SECTIONS = ['scorecard', 'organisation', 'rules', 'method', 'periods'] as const;
export type HeadSection = (typeof HEAD_SECTIONS)[number];
export const LEVEL_SECTIONS = ['perspectives', 'objectives', 'indicators'] as const;
/** Sections that are stored in a way of their own, not as blocks. */
export const OWN_SECTIONS: ReadonlySet<string> = new Set([
  'berimbang',
  ...HEAD_SECTIONS,
  ...LEVEL_SECTIONS,
  'links',
  'facts',
  'facts-from',
]);

/** The decimal mark of the quantities of a scorecard. */
export function markOf(parts: Pick<ScorecardParts, 'head'>): DecimalMark {
  return valueAt(parts.head.scorecard ?? undefined, 'decimal') === 'comma' ? 'comma' : 'point';
}
