import type { Label } from '../dimension/dimension.js';
import type { MissingPolicy } from '../formula/aggregate.js';
import type { AchievementVariant } from '../scoring/achievement.js';
import type { Rational } from '../value/rational.js';
import type { WeightScheme } from '../weighting/combine.js';

/** A quantity read from a file: its value, the decimals written, its text. */
export interface Quantity {
  readonly value: Rational;
  readonly decimals: number | null;
  readonly text: string;
}

/** How indicators of a scorecard are measured and summed up: the part of a method that blocks need. */
export interface ScorecardMethod {
  readonly name: string;
  readonly title: Label;
  readonly achievement: {
    readonly maximise: AchievementVariant;
    readonly minimise: AchievementVariant;
    readonly cap?: Rational;
    readonly floor?: Rational;
    /** Rule with the status bands of an index. */
    readonly status?: string;
  };
  readonly objective: LevelRule;
  readonly perspective: LevelRule;
  /** `source` says where the weights are printed. `weightsFrom` names a node over the perspectives, such as the weights of a pairwise matrix. */
  readonly overall: LevelRule & {
    readonly source?: string;
    readonly weightsFrom?: string;
    readonly predicate?: string;
    readonly decimals?: number;
  };
}

/** How the parts of a level make its score. `equal` gives every part the same weight. */
export interface LevelRule {
  readonly scheme: WeightScheme | 'equal';
  readonly missing: MissingPolicy;
}

export interface PerspectiveBlock {
  readonly code: string;
  readonly label: Label;
  readonly weight?: Rational;
  /** `entered`: the score is a fact of its own. `none`: the perspective has no score. */
  readonly score: 'objectives' | 'indicators' | 'entered' | 'none';
}

export interface ObjectiveBlock {
  readonly code: string;
  readonly label: Label;
  readonly perspective: string;
  readonly weight?: Rational;
}

export interface IndicatorBlock {
  readonly code: string;
  readonly label: Label;
  readonly objective?: string;
  readonly perspective?: string;
  readonly unit?: string;
  readonly polarity: 'maximise' | 'minimise';
  /** Another achievement variant than the method's for this polarity. */
  readonly variant?: AchievementVariant;
  readonly weight?: Rational;
  readonly target?: Quantity;
  /** Score table that orders the grades of a graded target; target and realisation are then the numbers behind them. */
  readonly grades?: string;
  readonly targetGrade?: string;
  /** Node that gives the realisation; left out, it is an input of its own. */
  readonly realised?: string;
  readonly over: readonly string[];
  readonly source: string;
}

/** Satisfaction survey: how its data come and how its index is made. */
export interface SurveyBlock {
  readonly code: string;
  readonly label: Label;
  /** Dimension of the elements (*unsur*). */
  readonly elements: string;
  /** Further dimensions, such as service and quarter. */
  readonly over: readonly string[];
  readonly form: 'answers' | 'counts' | 'sums' | 'means' | 'index';
  /** Dimension of respondents (form `answers`) or of scores (form `counts`). */
  readonly axis?: string;
  readonly scale: readonly [Rational, Rational];
  /** Weight of each element: exact 1/k, or the literal factor that a report used (0.111, 0.1111, 0.11, 0.071). */
  readonly factor: 'exact' | Rational;
  /** From the interval value to the index: 25 for a scale of 1 to 4. */
  readonly conversion: Rational;
  /** Missing answers: each element by its own n, or complete questionnaires only. */
  readonly missing: 'own-n' | 'complete-rows';
  readonly grade?: string;
  /** Where factor and conversion are printed. */
  readonly source?: string;
  /** Dimension of services and how they make the unit's index. */
  readonly unit?: { readonly over: string; readonly mean: 'simple' | 'respondent-weighted' };
  readonly perspective?: string;
}

export interface QuestionnaireBlock {
  readonly code: string;
  readonly label: Label;
  readonly items: string;
  readonly groups: string;
  readonly scale: readonly [Rational, Rational];
  readonly overall: 'mean-of-items' | 'mean-of-groups';
  readonly category?: string;
  /** Factor from the scale to the unit that the category rule classes. */
  readonly conversion?: Rational;
  readonly assumed: boolean;
  readonly perspective?: string;
}

export interface MatrixBlock {
  readonly code: string;
  readonly label: Label;
  readonly criteria: string;
  readonly against: string;
  readonly triangle: 'full' | 'upper';
  readonly prioritisation: 'column-mean' | 'geometric-mean' | 'eigenvector';
  readonly lambda: 'mean-ratio' | 'column-sums';
  readonly randomIndex: string;
  readonly threshold: string;
}

export interface RatioBlock {
  readonly code: string;
  readonly label: Label;
  readonly of: string;
  readonly to: string;
  readonly perspective?: string;
}

export interface Blocks {
  readonly method: ScorecardMethod;
  readonly perspectives: readonly PerspectiveBlock[];
  readonly objectives: readonly ObjectiveBlock[];
  readonly indicators: readonly IndicatorBlock[];
  readonly surveys: readonly SurveyBlock[];
  readonly questionnaires: readonly QuestionnaireBlock[];
  readonly matrices: readonly MatrixBlock[];
  readonly ratios: readonly RatioBlock[];
}
