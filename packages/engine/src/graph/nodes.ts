import type { Label, Place } from '../dimension/dimension.js';
import type { Aggregate, MissingPolicy } from '../formula/aggregate.js';
import type { Certainty } from '../rules/pack.js';
import type { ZeroTarget } from '../scoring/achievement.js';
import type { Consolidation, ConsolidationMissing, Reach } from '../scoring/consolidation.js';
import type { AchievementVariant, IndexUnit } from '../scoring/variants.js';
import type { Covariance } from '../survey/statistics/index-error.js';
import type { Spread } from '../survey/statistics/index-interval.js';
import type { MissingReason } from '../value/cell.js';
import type { OperandRule } from '../value/measure.js';
import type { Rational } from '../value/rational.js';
import type { Rounding } from '../value/rounding.js';
import type { LambdaRule, Prioritisation } from '../weighting/ahp.js';
import type { GroupRule } from '../weighting/ahp-group.js';
import type { HierarchyCriterion } from '../weighting/ahp-hierarchy.js';
import type { Triangle } from '../weighting/ahp-matrix.js';
import type { WeightScheme } from '../weighting/combine.js';

/** A declared rounding and what it touches: `shown` leaves the value exact, `value` rounds it for all that follows. */
export interface NodeRounding extends Rounding {
  readonly stage: 'shown' | 'value';
}

interface NodeBase {
  readonly id: string;
  readonly label?: Label;
  /** Unit of the result; checked against what the node computes. */
  readonly unit?: string;
  readonly rounding?: NodeRounding;
  readonly note?: Label;
  /** How sure it is that the method computes this so. */
  readonly certainty?: Certainty;
  /** Perspective that the node measures, for the checks that need to know. */
  readonly perspective?: string;
  /** True for the node that claims to sum up every perspective. */
  readonly overall?: boolean;
  /** Period that an input without a period dimension speaks of, such as `2023`. */
  readonly period?: string;
  /** True where the file's author, not the source, chose the rule. */
  readonly assumed?: boolean;
  /** Where the rule or constant of the node is printed. */
  readonly source?: Label;
  /** Where the definition stands in its file, as keys from the top; blocks give the block's own place. */
  readonly path?: readonly string[];
}

export interface InputNode extends NodeBase {
  readonly kind: 'input';
  readonly dims: readonly string[];
  readonly type: 'number' | 'category';
  /** `exact` for counts, money, weights, targets; `printed` where a printed decimal stands for a rounded value. */
  readonly precision?: 'exact' | 'printed';
  /** Smallest and largest value that can be; outside it is a problem, and a missing value lies within. */
  readonly bounds?: readonly [Rational, Rational];
  readonly categories?: readonly string[];
  /** `listed`: cells without a fact do not exist. `all` (the default): they are missing. */
  readonly cells: 'all' | 'listed';
}

export interface ConstantNode extends NodeBase {
  readonly kind: 'constant';
  readonly value?: Rational;
  /** `issuer/instrument#parameter` */
  readonly rule?: string;
  /** Where the rule is a two-way table: the cell that is read. */
  readonly cell?: { readonly row: string; readonly column: string };
}

export interface FormulaNode extends NodeBase {
  readonly kind: 'formula';
  readonly expression: string;
  /** Named operands: a short name in the formula for a node or output. */
  readonly args: Readonly<Record<string, string>>;
  /** What operands must measure, by their short name; a unit that does not is a unit fault, a wrong sign a problem. */
  readonly operands?: Readonly<Record<string, OperandRule>>;
  /** Where a ready formula comes from, and how sure it is. */
  readonly convention?: { readonly source: Label; readonly certainty: Certainty };
  /** `as-written`: the source itself mixes units; the finding stays, and the number is given as written. */
  readonly units: 'checked' | 'as-written';
  /** True where the expression is evaluated just as the source prints it, to be judged as such. */
  readonly literal: boolean;
}

export interface ReduceNode extends NodeBase {
  readonly kind: 'reduce';
  readonly operation: Aggregate;
  readonly of: string;
  readonly over: readonly string[];
  /**
   * Climbs from the single dimension in `over` instead of removing it: to its parent, or to the dimension that an attribute
   * of its members is named after (a person's `gender`). A member that belongs nowhere is left out.
   */
  readonly to?: string;
  /** Only these members of the single dimension in `over` count, and a cell of theirs that does not exist is missing. */
  readonly members?: readonly string[];
  /** Node with a condition: cells where it does not hold are left out. */
  readonly where?: string;
  readonly weights?: string;
  readonly missing: MissingPolicy;
}

/** A number of its own, or the name of the rule that gives it. */
export type NumberOrRule = Rational | string;

/**
 * Target and realisation of one indicator over the periods of its own frequency, made one value each for every period at
 * which the scorecard is read. Outputs: `target` and `target-high` where there are such, `realised`, `periods` (how many were used).
 */
export interface ConsolidateNode extends NodeBase {
  readonly kind: 'consolidate';
  /** Node over `over` with a value for each period: a realisation, or an index. */
  readonly of: string;
  /** Left out, every period counts. */
  readonly target?: string;
  readonly targetHigh?: string;
  /** Dimension of the indicator's own periods. */
  readonly over: string;
  readonly operation: Consolidation;
  readonly reach: Reach;
  /** The periods at which it is read: a dimension of periods, or one period. */
  readonly at: { readonly dimension: string } | { readonly period: string };
  readonly missing: ConsolidationMissing;
  /** Numerator and denominator, consolidated instead of `of`: sum over sum, times the factor (100 for percent). */
  readonly components?: { readonly numerator: string; readonly denominator: string; readonly factor: Rational };
}

export interface AchievementNode extends NodeBase {
  readonly kind: 'achievement';
  readonly realised: string;
  readonly target: string;
  /** Upper end of a range target; `target` is then the lower one. */
  readonly targetHigh?: string;
  readonly variant: AchievementVariant;
  readonly cap?: NumberOrRule;
  readonly floor?: NumberOrRule;
  /** Rule with the points of a stabilised indicator. */
  readonly points?: string;
  /** Worst and best value that can be. */
  readonly worst?: Rational;
  readonly best?: Rational;
  /** Index where the target is the best value that can be and is met. */
  readonly atBest?: NumberOrRule;
  readonly zeroTarget?: ZeroTarget;
  /** Unit of `raw` and `index`; index points by default. */
  readonly indexUnit?: IndexUnit;
  /** Rule with the status bands. */
  readonly status?: string;
  /** Score table that orders the grades of a graded target, and the nodes with their numeric backing. */
  readonly grades?: string;
  readonly realisedBacking?: string;
  readonly targetBacking?: string;
}

export interface BandNode extends NodeBase {
  readonly kind: 'band';
  readonly of: string;
  readonly rule: string;
}

export interface ScoreNode extends NodeBase {
  readonly kind: 'score';
  readonly of: string;
  readonly map?: ReadonlyMap<string, Rational>;
  readonly rule?: string;
}

export interface LinearNode extends NodeBase {
  readonly kind: 'linear';
  readonly of: string;
  readonly from: readonly [Rational, Rational];
  readonly to: readonly [Rational, Rational];
}

/** How a table of pairwise judgements is read and weighed. */
export interface PairwiseRule {
  readonly triangle: Triangle;
  /** A judgement that neither cell of a pair gives: the table is withheld, or weighed without it. */
  readonly missing: 'withhold' | 'incomplete';
  readonly prioritisation: Prioritisation;
  readonly lambda: LambdaRule;
  /** Random index by matrix size: a rule, or a table of the file itself. */
  readonly randomIndex: string | ReadonlyMap<number, Rational>;
  /** Rule with the largest consistency ratio that counts as consistent. */
  readonly threshold: string;
}

/** One computation for each place along the further dimensions of the matrix, such as experts. */
export interface AhpNode extends NodeBase, PairwiseRule {
  readonly kind: 'ahp';
  readonly matrix: string;
  readonly rows: string;
  readonly columns: string;
}

/** Several experts as one group, from their judgements (`matrix`) and the weights that an `ahp` node made of each. */
export interface AhpGroupNode extends NodeBase, PairwiseRule {
  readonly kind: 'ahp-group';
  readonly matrix: string;
  readonly weights: string;
  readonly experts: string;
  readonly rows: string;
  readonly columns: string;
  readonly group: GroupRule;
  /** Weights of experts; one that is not named weighs 1. */
  readonly members?: ReadonlyMap<string, Rational>;
}

/** One criterion of a hierarchy: nodes with the weights of its children, or of the alternatives under it, or their scores. */
export interface HierarchyPart extends HierarchyCriterion {
  readonly children?: string;
  readonly alternatives?: string;
  readonly scores?: string;
}

/** A tree of criteria with local and global weights, and with alternatives their priorities (distributive mode). */
export interface HierarchyNode extends NodeBase {
  readonly kind: 'hierarchy';
  /** Dimension of all criteria. */
  readonly dimension: string;
  /** Node with the weights of the criteria directly below the goal. */
  readonly goal: string;
  readonly criteria: readonly HierarchyPart[];
  /** Dimension of the alternatives. */
  readonly alternatives?: string;
}

export interface CombinePart {
  readonly node: string;
  readonly weight?: Rational;
  /** Node that gives the weight instead, such as one read from a table of validity and control. */
  readonly weightFrom?: string;
  /** A deduction: subtracted from the weighted sum of the others, without a weight. */
  readonly deduct?: boolean;
}

export interface CombineNode extends NodeBase {
  readonly kind: 'combine';
  /** Either listed parts with their weights, or one node over a dimension with a node of weights. */
  readonly parts?: readonly CombinePart[];
  readonly of?: string;
  readonly over?: string;
  readonly weights?: string;
  readonly scheme: WeightScheme;
  readonly missing: MissingPolicy;
}

export const CLAIMS = [
  'direction',
  'highest',
  'lowest',
  'where',
  'all',
  'any',
  'none',
  'meets',
  'in',
  'above',
  'below',
  'shared',
] as const;
export type ClaimKind = (typeof CLAIMS)[number];

export interface ClaimNode extends NodeBase {
  readonly kind: 'claim';
  readonly claim: ClaimKind;
  readonly of: string;
  readonly over?: string;
  /** For `direction`: the members compared. */
  readonly between?: readonly [string, string];
  /** For `where`, `all`, `any`, `none`: a condition in the formula language. */
  readonly condition?: string;
  /** For `highest` and `lowest`: how many places the claim names (ties are kept). */
  readonly places?: number;
  /** For `meets`: the node to compare with; for grades, the score table that orders them. */
  readonly target?: string;
  readonly order?: string;
  readonly polarity?: 'at-least' | 'at-most';
  /** For `in`. */
  readonly set?: readonly string[];
  /** For `above` and `below`. */
  readonly than?: Rational;
}

export interface AttainableNode extends NodeBase {
  readonly kind: 'attainable';
  readonly of: string;
  /** Node with the number of respondents. */
  readonly n: string;
  /** Value of one respondent more: 100 for a share in percent, 1 for a mean of whole answers. */
  readonly step: Rational;
}

/** Shares a whole number out over the members of a dimension, by largest remainder. */
export interface ApportionNode extends NodeBase {
  readonly kind: 'apportion';
  /** Node with the whole number. */
  readonly total: string;
  /** Node with the size of each member. */
  readonly of: string;
  readonly over: string;
  /** Smallest share of a member that has a size. */
  readonly least: Rational;
  /** Node that the sizes must add to. */
  readonly whole?: string;
}

interface ErrorOfSample {
  /** Dimensions of the respondents (answers) or scores (counts), and of the elements. */
  readonly over: string;
  readonly elements: string;
  /** Nodes with the weight of an element and the conversion. */
  readonly factor: string;
  readonly conversion: string;
  /** Node with the size of the population, for the finite-population correction. */
  readonly population?: string;
}
interface ErrorOfAnswers extends ErrorOfSample {
  readonly from: 'answers';
  readonly missing: 'own-n' | 'complete-rows';
}
interface ErrorOfCounts extends ErrorOfSample {
  readonly from: 'counts';
  /** What is assumed of answers to different elements. */
  readonly covariance: Covariance;
}
interface ErrorOfParts {
  readonly from: 'parts';
  readonly over: string;
  readonly degrees: string;
  /** Equal where left out. */
  readonly weights?: string;
  /** The parts that count; all where left out. */
  readonly members?: readonly string[];
}

/**
 * Standard error of a survey index: from raw answers, from counts by element, or of a mean of parts that have errors of their
 * own and were sampled apart, such as waves. Outputs: the error itself, `df`, and `correction` where a population is named.
 */
export type StandardErrorNode = NodeBase & {
  readonly kind: 'standard-error';
  /** The value whose error it is; where that is missing, so is the error. */
  readonly of: string;
  /** Answers, counts, or errors of the parts. */
  readonly data: string;
} & (ErrorOfAnswers | ErrorOfCounts | ErrorOfParts);

/** Interval of an estimate from its standard error. Outputs `low`, `high`, `margin`, `quantile`, and with `grades` `grade-probability`. */
export interface IntervalNode extends NodeBase {
  readonly kind: 'interval';
  readonly of: string;
  readonly error: string;
  readonly degrees: string;
  /** Between 0 and 1. */
  readonly confidence: Rational;
  readonly spread: Spread;
  /** Smallest and largest value that can be: the interval is cut there. */
  readonly bounds?: readonly [Rational, Rational];
  /** Rule with the grades, the dimension of their codes, and how the estimate spreads for them. */
  readonly grades?: string;
  readonly over?: string;
  readonly gradeSpread?: Spread;
}

/** Quadrant of importance-performance analysis: two values of an item against two lines. */
export interface QuadrantNode extends NodeBase {
  readonly kind: 'quadrant';
  readonly importance: string;
  readonly performance: string;
  readonly importanceLine: string;
  readonly performanceLine: string;
}

/** Operands are named, the rule is not in the source. Facts may give the value as the source states it. */
export interface UnknownNode extends NodeBase {
  readonly kind: 'unknown';
  readonly of: readonly string[];
  readonly dims: readonly string[];
  readonly type: 'number' | 'category';
  /** Rules that were tried, each a node; shown beside the figure. */
  readonly tried: readonly { readonly name: Label; readonly node: string }[];
}

/** Stacks scalar-per-member nodes along a dimension, as blocks lower each indicator to its own node. */
export interface CollectNode extends NodeBase {
  readonly kind: 'collect';
  readonly dimension: string;
  readonly of: Readonly<Record<string, string>>;
}

export type NodeDefinition =
  | InputNode
  | ConstantNode
  | FormulaNode
  | ReduceNode
  | ConsolidateNode
  | AchievementNode
  | BandNode
  | ScoreNode
  | LinearNode
  | AhpNode
  | AhpGroupNode
  | HierarchyNode
  | CombineNode
  | ClaimNode
  | AttainableNode
  | ApportionNode
  | StandardErrorNode
  | IntervalNode
  | QuadrantNode
  | UnknownNode
  | CollectNode;

/** The rounding that an output of a node declares: an achievement rounds its index, any other node its own value. */
export function roundingOf(definition: NodeDefinition, output: string): NodeRounding | undefined {
  return output === (definition.kind === 'achievement' ? 'index' : '') ? definition.rounding : undefined;
}

export const FACT_STATUSES = ['printed', 'reconstructed', 'assumed'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

export type FactValue =
  | { readonly kind: 'number'; readonly value: Rational; readonly decimals: number | null; readonly text: string }
  | { readonly kind: 'category'; readonly code: string }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

/** One observation of one cell. */
export interface Fact {
  readonly node: string;
  readonly place: Place;
  readonly value: FactValue;
  readonly status: FactStatus;
  /** Table, section or page where it was read: as whoever entered the value wrote it, or both where a definition says it. */
  readonly source: string | Label;
  readonly note?: Label;
  /** Where the value stands in the file, for messages. */
  readonly line?: number;
}
