import type { Label, Member } from '../dimension/dimension.js';
import type { MissingPolicy } from '../formula/aggregate.js';
import type { NodeRounding, NumberOrRule, PairwiseRule } from '../graph/nodes.js';
import type { Period } from '../period/period.js';
import type { Certainty } from '../rules/pack.js';
import type { SampleMethod, SampleRounding } from '../sampling/methods.js';
import type { ZeroTarget } from '../scoring/achievement.js';
import type { Consolidation, ConsolidationMissing, Reach } from '../scoring/consolidation.js';
import type { AchievementVariant, IndexUnit } from '../scoring/variants.js';
import type { Covariance } from '../survey/statistics/index-error.js';
import type { Spread } from '../survey/statistics/index-interval.js';
import type { Rational } from '../value/rational.js';
import type { GroupRule } from '../weighting/ahp-group.js';
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
    /** The variant for each polarity. */
    readonly maximise: AchievementVariant;
    readonly minimise: AchievementVariant;
    readonly stabilise: AchievementVariant;
    readonly cap?: NumberOrRule;
    readonly floor?: NumberOrRule;
    /** Index where the target is the best possible value and is met. */
    readonly atBest?: NumberOrRule;
    /** Rule with the points of stabilised indicators. */
    readonly points?: string;
    readonly zeroTarget?: ZeroTarget;
    /** Rule with the status bands of an index. */
    readonly status?: string;
    readonly round?: NodeRounding;
    /** Unit of indices and of the levels above them. */
    readonly unit: IndexUnit;
  };
  /** What an indicator brings to the level above: its index, or the score of the category of its index or realisation. */
  readonly indicatorScore: IndicatorScore;
  readonly objective: LevelRule;
  readonly perspective: LevelRule;
  /** `source` says where the weights are printed. `weightsFrom` names a node over the perspectives, such as the weights of a pairwise matrix. */
  readonly overall: LevelRule & {
    readonly label?: Label;
    readonly score: OverallPart | 'none';
    readonly source?: Label;
    readonly weightsFrom?: string;
    readonly predicate?: string;
    readonly decimals?: number;
  };
}

/** What the score of the whole may be made of. */
export const OVERALL_PARTS = ['perspectives', 'objectives', 'indicators'] as const;
export type OverallPart = (typeof OVERALL_PARTS)[number];

export type IndicatorScore =
  | { readonly kind: 'index' }
  | {
      readonly kind: 'category';
      readonly of: 'index' | 'realised';
      readonly bands: string;
      readonly scores: string;
    };

/** How the parts of a level make its score. */
export interface LevelRule {
  /** `equal` gives every part the same weight; `validity-control` reads indicator weights from a table and normalises them. */
  readonly scheme: WeightScheme | 'equal' | 'validity-control';
  readonly missing: MissingPolicy;
  /** Rule with the table of weights by validity and control. */
  readonly table?: string;
  /** Rule with the bands of the level's score. */
  readonly category?: string;
  readonly round?: NodeRounding;
  /** How sure it is that the level is computed so, and what its users must know. */
  readonly certainty?: Certainty;
  readonly note?: Label;
}

export interface PerspectiveBlock {
  readonly code: string;
  readonly label: Label;
  readonly weight?: Rational;
  /** `entered`: the score is a fact of its own. `none`: the perspective has no score. A node: it gives the score. */
  readonly score: 'objectives' | 'indicators' | 'entered' | 'none' | { readonly node: string };
  /** Rule with the bands of this perspective's score, before the level's. */
  readonly category?: string;
}

export interface ObjectiveBlock {
  readonly code: string;
  readonly label: Label;
  readonly perspective?: string;
  readonly weight?: Rational;
}

export const POLARITIES = ['maximise', 'minimise', 'stabilise'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** How the periods of an indicator become one value: a consolidation of target and realisation, or the mean of the periods' indices. */
export interface IndicatorPeriods {
  readonly frequency: Period['kind'];
  readonly operation: Consolidation | 'index-mean';
  readonly reach: Reach;
  readonly missing: ConsolidationMissing;
}

export interface IndicatorBlock {
  readonly code: string;
  readonly label: Label;
  readonly objective?: string;
  readonly perspective?: string;
  readonly unit?: string;
  readonly polarity: Polarity;
  /** Another achievement variant than the method's for this polarity. */
  readonly variant?: AchievementVariant;
  readonly weight?: Rational;
  /** One target, or the lower end of a range; for an indicator with periods the same in each of them. */
  readonly target?: Quantity;
  readonly targetHigh?: Quantity;
  /** Targets by period. */
  readonly targets?: ReadonlyMap<string, Quantity>;
  readonly targetsHigh?: ReadonlyMap<string, Quantity>;
  /** Worst and best value that can be. */
  readonly worst?: Rational;
  readonly best?: Rational;
  /** Another cap than the method's; `none` lifts it. */
  readonly cap?: NumberOrRule | 'none';
  /** Rows of the table that gives the weight. */
  readonly validity?: string;
  readonly control?: string;
  /** The realisation is a deduction from the score of the level above, without target and index. */
  readonly deduction: boolean;
  /** The category is a fact of its own: somebody judged it. */
  readonly judged: boolean;
  /** Score table that orders the grades of a graded target; target and realisation are then the numbers behind them. */
  readonly grades?: string;
  readonly targetGrade?: string;
  /** Node that gives the realisation; left out, it is an input of its own. */
  readonly realised?: string;
  readonly periods?: IndicatorPeriods;
  /** The realisation is numerator over denominator: nodes, or inputs of its own. */
  readonly components?: {
    readonly numerator?: string;
    readonly denominator?: string;
    readonly numeratorUnit?: string;
    readonly denominatorUnit?: string;
  };
  readonly over: readonly string[];
  readonly source: Label;
}

/** The periods of a scorecard. */
export interface ScorecardPeriods {
  /** The period at whose end the scorecard is read. */
  readonly read: Period;
  /** Kind of the periods at which it is read besides, from the start of the year or another period on. */
  readonly every?: Period['kind'];
  readonly everyFrom?: Period;
  /** First and last period of which there may be facts. */
  readonly from: Period;
  readonly to: Period;
  /** Kinds of period that need a dimension. */
  readonly kinds: readonly Period['kind'][];
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
  readonly source?: Label;
  /** Dimension of services and how they make the unit's index. */
  readonly unit?: { readonly over: string; readonly mean: 'simple' | 'respondent-weighted' };
  /** Waves that make a year's index: those planned, each of which must be there unless missing ones are skipped. */
  readonly waves?: {
    readonly over: string;
    readonly mean: 'simple' | 'respondent-weighted';
    /** All members of the dimension where left out. */
    readonly planned?: readonly string[];
    readonly missing: 'withhold' | 'skip';
  };
  /** Dimensions of groups of respondents, and how many respondents a group's own figure needs. */
  readonly respondentGroups?: { readonly by: readonly string[]; readonly smallest: number };
  readonly interval?: SurveyInterval;
  readonly perspective?: string;
}

/** What the interval of a survey index rests on. */
export interface SurveyInterval {
  /** Between 0 and 1. */
  readonly confidence: Rational;
  readonly spread: Spread;
  /** People that the respondents were drawn from, for the finite-population correction. */
  readonly population?: { readonly node: string } | { readonly value: Rational };
  /** For counts: what is assumed of answers to different elements. */
  readonly covariance?: Covariance;
  /** Dimension of the grades, for the probability of each, and how the index spreads for it. */
  readonly grades?: string;
  readonly gradeSpread: Spread;
}

/** How one set of ratings of items comes: item means, or raw answers or counts that make them. */
export interface Ratings {
  readonly form: 'answers' | 'counts' | 'means';
  /** Dimension of respondents (answers) or of scores (counts). */
  readonly axis?: string;
  readonly missing: 'own-n' | 'complete-rows';
}

export interface QuestionnaireBlock extends Ratings {
  readonly code: string;
  readonly label: Label;
  readonly items: string;
  readonly groups: string;
  readonly scale: readonly [Rational, Rational];
  readonly overall: 'mean-of-items' | 'mean-of-groups';
  /** What people expect, on the same items: gaps. `weights` names a node with the importance of the groups. */
  readonly expectation?: Ratings & { readonly weights?: string };
  /** How important people hold the items; the lines of the quadrants stand at the means of all items unless given. */
  readonly importance?: Ratings & {
    readonly crosshair?: { readonly importance: Rational; readonly performance: Rational };
  };
  readonly category?: string;
  /** Factor from the scale to the unit that the category rule classes. */
  readonly conversion?: Rational;
  readonly assumed: boolean;
  readonly perspective?: string;
}

/** One pairwise judgement: how many times `row` outweighs `column`. */
export interface Judgement {
  readonly row: string;
  readonly column: string;
  readonly value: Quantity;
  readonly expert?: string;
}

/** Several experts and how they become one group. */
export interface ExpertsBlock {
  /** Dimension of the experts. */
  readonly over: string;
  readonly group: GroupRule;
  /** Weights of experts; one that is not named weighs 1. */
  readonly members?: ReadonlyMap<string, Rational>;
  /** Rule with the words for the consensus index. */
  readonly grade: string;
}

export interface MatrixBlock extends PairwiseRule {
  readonly code: string;
  readonly label: Label;
  readonly criteria: string;
  readonly against: string;
  readonly experts?: ExpertsBlock;
  /** Judgements written in the block itself, besides those given as facts. */
  readonly judgements: readonly Judgement[];
  readonly source: Label;
}

/** A goal with criteria and sub-criteria, and the alternatives judged under those without children. */
export interface HierarchyBlock extends PairwiseRule {
  readonly code: string;
  readonly label: Label;
  /** `parent` is null directly below the goal. */
  readonly criteria: readonly { readonly code: string; readonly label: Label; readonly parent: string | null }[];
  readonly alternatives: readonly Member[];
  readonly experts?: ExpertsBlock;
  /** By the criterion whose children or alternatives are compared, or `goal`. */
  readonly judgements: ReadonlyMap<string, readonly Judgement[]>;
  /** Direct scores instead of judgements, by criterion. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, Quantity>>;
  readonly source: Label;
}

/** Sample size by a named method, and its shares over strata. What is left out takes the method's usual value. */
export interface SampleBlock {
  readonly code: string;
  readonly label: Label;
  readonly method: SampleMethod;
  /** A number, or the node that gives it. Left out, it is the sum of the strata; without those it has no limit. */
  readonly population?: Rational | string;
  readonly margin?: Rational;
  readonly proportion?: Rational;
  /** Confidence level as a fraction; `z` and `chiSquare` go before it. */
  readonly confidence?: Rational;
  readonly z?: Rational;
  readonly chiSquare?: Rational;
  readonly rounding?: SampleRounding;
  /** Node with the size of each stratum, its dimension, and the smallest share of one that has a size. */
  readonly strata?: { readonly sizes: string; readonly over: string; readonly least: Rational };
  /** Node with the number of people reached. */
  readonly realised?: string;
  /** Where the parameters are printed. */
  readonly source?: Label;
  readonly perspective?: string;
}

/** A ready ratio: a kind of the table in `ratios/kinds.ts` with its operands. */
export interface RatioBlock {
  readonly code: string;
  readonly label: Label;
  readonly kind: string;
  /** Nodes, or numbers where the kind allows them, by the name of the operand. */
  readonly operands: Readonly<Record<string, string | Rational>>;
  /** Dimension of periods along which an operand that is left out takes the value one period, or one year, earlier. */
  readonly earlier?: { readonly over: string; readonly by: 'period' | 'year' };
  /** Unit of a result whose unit follows from the operands. */
  readonly unit?: string;
  /** Bands that class the ratio. */
  readonly rule?: string;
  /** Where the ratio is printed. */
  readonly source?: Label;
  readonly perspective?: string;
}

export interface Blocks {
  readonly method: ScorecardMethod;
  readonly periods: ScorecardPeriods;
  readonly perspectives: readonly PerspectiveBlock[];
  readonly objectives: readonly ObjectiveBlock[];
  readonly indicators: readonly IndicatorBlock[];
  readonly surveys: readonly SurveyBlock[];
  readonly questionnaires: readonly QuestionnaireBlock[];
  readonly matrices: readonly MatrixBlock[];
  readonly hierarchies: readonly HierarchyBlock[];
  readonly ratios: readonly RatioBlock[];
  readonly samples: readonly SampleBlock[];
}
