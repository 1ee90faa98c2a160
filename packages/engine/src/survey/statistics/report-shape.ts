import type { Label } from '../../dimension/dimension.js';
import type { Cell } from '../../value/cell.js';
import type { Rational } from '../../value/rational.js';
import type { AnswerTable } from './answers.js';
import type { EqualClasses } from './class-bands.js';
import type { Fault } from './fault.js';
import type { Gaps } from './gap.js';
import type { Crosshair, Quadrant, SatisfactionIndex } from './importance.js';
import type { GradedIndex, GradedIndexRule } from './index-report.js';
import type { ItemFrequencies, ItemStatistics } from './items.js';
import type { PairedMeans } from './pairs.js';
import type { Parting } from './parts.js';
import type { Reliability } from './reliability.js';
import type { MissingAnswers, NoScatter, Scatter, VarianceKind } from './scatter-shape.js';
import type { ItemValidity, ValidityRule } from './validity.js';

/** Everything that is computed from one table of raw answers. */
export const SURVEY_SECTIONS = [
  'index',
  'items',
  'frequencies',
  'classes',
  'validity',
  'reliability',
  'parts',
  'gaps',
  'quadrants',
  'csi',
  'conformity',
] as const;
export type SurveySection = (typeof SURVEY_SECTIONS)[number];

export interface ItemGroup {
  readonly code: string;
  readonly label: Label;
  readonly items: readonly string[];
}

/** What a column that parts the respondents stands for. */
export type PartingRole = 'service' | 'wave' | 'respondents';

export interface SurveyData {
  readonly table: AnswerTable;
  readonly scale: readonly [Rational, Rational];
  /** Items that belong together; an item may be in none. */
  readonly groups: readonly ItemGroup[];
  /** The same respondents on what they expect, and on how important they hold it. */
  readonly expectation: AnswerTable | null;
  readonly importance: AnswerTable | null;
  readonly partings: readonly (Parting & { readonly role: PartingRole })[];
}

export interface SurveyOptions extends ValidityRule {
  readonly sections: ReadonlySet<SurveySection>;
  /** Null where the scale has no index. */
  readonly index: GradedIndexRule | null;
  readonly missing: MissingAnswers;
  readonly variance: VarianceKind;
  readonly threshold: Rational;
  /** Number of equal-width classes. */
  readonly classes: number;
  /** Least respondents of a part that is shown. */
  readonly least: number;
}

/** Validity and reliability of all items, or of one group of them. */
export interface Scope {
  /** Null for all items. */
  readonly group: string | null;
  readonly scatter: Scatter | NoScatter;
  readonly validity: readonly ItemValidity[];
  readonly reliability: Reliability | null;
}

export interface GroupMean {
  readonly group: string;
  readonly items: number;
  /** Mean of the means of its items. */
  readonly mean: Cell;
}

export interface PartReport {
  readonly value: string;
  readonly n: number;
  readonly withheld: boolean;
  /** Null where withheld; index and grade also where the scale has none. */
  readonly mean: Cell | null;
  readonly index: Cell | null;
  readonly grade: string | null;
  readonly items: readonly { readonly item: string; readonly n: number; readonly mean: Cell }[];
}

export interface PartingReport {
  readonly name: string;
  readonly role: PartingRole;
  readonly parts: readonly PartReport[];
  /** Index over the parts; null without an index, and where it would give a withheld part away. */
  readonly simple: Cell | null;
  readonly simpleGrade: string | null;
  readonly weighted: Cell | null;
  readonly weightedGrade: string | null;
}

export interface ImportanceReport {
  readonly items: readonly (PairedMeans & { readonly quadrant: Quadrant; readonly conformity: Rational | null })[];
  readonly crosshair: Crosshair | null;
  readonly conformity: Rational | null;
  /** Customer satisfaction index. */
  readonly csi: SatisfactionIndex | Fault;
}

export interface SurveyReport {
  readonly respondents: number;
  /** Respondents who answered every item. */
  readonly complete: number;
  readonly items: readonly ItemStatistics[];
  readonly groupMeans: readonly GroupMean[];
  /** Mean of the item means, and mean of the group means: two numbers where groups are of unequal size. */
  readonly overItems: Cell;
  readonly overGroups: Cell | null;
  readonly frequencies: readonly ItemFrequencies[] | null;
  readonly classes: EqualClasses | null;
  /** The class of a mean, from 1 up; null without classes. */
  readonly classOf: (mean: Cell) => number | null;
  readonly index: GradedIndex | null;
  readonly scopes: readonly Scope[];
  readonly partings: readonly PartingReport[];
  readonly gaps: { readonly pairs: readonly PairedMeans[]; readonly gaps: Gaps | Fault } | null;
  readonly importance: ImportanceReport | null;
}
