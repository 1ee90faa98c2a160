import type { Label } from '../dimension/dimension.js';
import type { PrintedFigure } from '../scorecard/model.js';
import type { Cell } from '../value/cell.js';

export const VERDICTS = ['match', 'within-rounding', 'mismatch', 'not-derivable'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CAUSES = [
  'arithmetic-or-typing',
  'digit-dropped',
  'rounding-direction',
  'unit-confusion',
  'copied-input',
  'wrong-scope',
  'double-division',
  'boundary',
  'band-not-applied',
  'formula-misprinted',
  'contradiction',
  'not-reproducible',
  'impossible-granularity',
  'claim-not-supported',
  'follows-from-wrong-figure',
  'rule-missing',
  'input-missing',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * What a verdict rests on: the printed inputs, the printed values of the direct operands, an observation printed
 * elsewhere, rules that were tried because the source states none, or nothing.
 */
export const FINDING_BASES = ['inputs', 'printed-operands', 'observation-elsewhere', 'tried-rules', 'none'] as const;
export type FindingBasis = (typeof FINDING_BASES)[number];

export interface Alternative {
  readonly name: string;
  readonly label: Label;
  readonly cell: Cell;
  /** Whether this reading gives the printed figure. */
  readonly agrees: boolean;
}

/** The verdict on one printed figure. */
export interface Finding {
  readonly figure: PrintedFigure;
  /** Recomputed value; null where nothing could be computed. */
  readonly recomputed: Cell | null;
  readonly verdict: Verdict;
  /** Null for match and within-rounding. */
  readonly cause: Cause | null;
  readonly basis: FindingBasis;
  /** Wrong figures that this one follows from. */
  readonly inheritedFrom: readonly string[];
  readonly alternatives: readonly Alternative[];
  readonly explanation: Label;
}

/** A generic check that found something, without being asked. */
export interface CheckFinding {
  readonly kind: string;
  readonly severity: 'info' | 'warning' | 'error';
  /** Node, cell, rule or figure that it concerns. */
  readonly where: string;
  readonly message: Label;
}
