export { type Audit, audit, bind, evaluateForAudit, evaluateReading } from './audit/audit.js';
export { pairwise as pairwiseFindings } from './audit/checks/pairwise.js';
export {
  type Alternative,
  CAUSES,
  type Cause,
  type CheckFinding,
  FINDING_BASES,
  type Finding,
  VERDICTS,
  type Verdict,
} from './audit/finding.js';
export { causeWord, placesText, valueText as figureText, verdictWord } from './audit/sentences.js';
export { evaluate, openSheet } from './columnar/evaluate.js';
export { type ColumnCategories, type ColumnQuantities, categoriesOf, quantitiesOf } from './columnar/read-column.js';
export type { KernelUse, Sheet } from './columnar/sheet.js';
export type { Column } from './dimension/column.js';
export {
  addressText,
  cellCount,
  type Dimension,
  indexOf,
  type Label,
  type Member,
  memberIndex,
  type Place,
  parseAddress,
  placeOf,
} from './dimension/dimension.js';
export { categoryLabel } from './explain/category-label.js';
export { cellText, missingText } from './explain/cell-text.js';
export { explain, findOutput, labelOf, recompute, unrounded } from './explain/explanation.js';
export { explanationLines, explanationText, methodText, type TextLine } from './explain/text.js';
export type { Explanation, RuleNote } from './explain/tree.js';
export { AGGREGATES, MISSING_POLICIES } from './formula/aggregate.js';
export { MOST_CELLS } from './formula/check.js';
export { FUNCTIONS, type FunctionDeclaration } from './formula/functions.js';
export { parseFormula } from './formula/parse.js';
export { operationWord } from './formula/sentences.js';
export type { Formula, FormulaFault } from './formula/syntax.js';
export { LONGEST_FORMULA } from './formula/tokens.js';
export { compile, type Graph, type ModelFault, ruleFor } from './graph/compile.js';
export { chooseFacts, type Evaluation } from './graph/evaluate.js';
export { factSource } from './graph/fact-source.js';
export {
  CLAIMS,
  type CombinePart,
  FACT_STATUSES,
  type Fact,
  type FactStatus,
  type FactValue,
  type NodeDefinition,
  type NodeRounding,
  type NumberOrRule,
  type PairwiseRule,
  roundingOf,
} from './graph/nodes.js';
export { rulesOf } from './graph/operands.js';
export { Quantities, type QuantityArrays } from './graph/quantities.js';
export { uncertainRules } from './graph/uncertain-rules.js';
export {
  endOfPeriod,
  FREQUENCIES,
  type Period,
  parsePeriod,
  periodCode,
  periodsBetween,
  startOfPeriod,
} from './period/period.js';
export { RATIO_KINDS, type RatioKind, type RatioOperand, ratioKind } from './ratios/kinds.js';
export { firstDay, isSure, weakestCertainty } from './rules/certainty.js';
export { comparePacks, type FactChange, type ParameterChange } from './rules/compare.js';
export {
  beforeText,
  beyondText,
  edgeText,
  exactNumber,
  groupsText,
  intervalText,
  limitText,
  shareText,
} from './rules/fact-words.js';
export { type Interpolated, interpolate, readTable } from './rules/look-up.js';
export type {
  AppliedBand,
  BandTable,
  Basis,
  Category,
  Certainty,
  Citation,
  DatedValue,
  Guidance,
  GuidanceShare,
  Parameter,
  PointScale,
  PrintedBand,
  RulePack,
  RuleValue,
  ScoreTable,
  TableAxis,
  TableCell,
  TwoWayTable,
} from './rules/pack.js';
export { BASES, BEYOND, CERTAINTIES } from './rules/pack.js';
export { isRuleFault, type RuleReading, readRule } from './rules/read.js';
export { basisWord, certaintyWord, citedText, ruleKindWord } from './rules/sentences.js';

export { apportion } from './sampling/apportion.js';
export {
  type ConfidenceLevel,
  confidenceLevel,
  SAMPLE_METHOD,
  SAMPLE_METHODS,
  SAMPLE_ROUNDINGS,
  type SampleMethod,
  type SampleRounding,
} from './sampling/methods.js';
export { type SampleRequest, type SampleSize, sampleSize } from './sampling/plan.js';
export type {
  Blocks,
  ExpertsBlock,
  HierarchyBlock,
  IndicatorBlock,
  IndicatorPeriods,
  IndicatorScore,
  Judgement,
  LevelRule,
  MatrixBlock,
  ObjectiveBlock,
  PerspectiveBlock,
  Quantity,
  QuestionnaireBlock,
  Ratings,
  RatioBlock,
  SampleBlock,
  ScorecardMethod,
  ScorecardPeriods,
  SurveyBlock,
  SurveyInterval,
} from './scorecard/blocks.js';
export { OVERALL_PARTS, POLARITIES } from './scorecard/blocks.js';
export { lower } from './scorecard/lower.js';
export { READ_DIMENSION } from './scorecard/lower-periods.js';
export type { Lowered } from './scorecard/lowered.js';
export {
  type MethodInfo,
  type Model,
  type PerspectiveInfo,
  type PrintedFigure,
  type Reading,
  type RollUp,
  readAs,
  type Statement,
} from './scorecard/model.js';
export { overOrganisations } from './scorecard/over-organisations.js';
export { fromPortable, type Portable, toPortable } from './scorecard/portable.js';
export { ZERO_TARGETS } from './scoring/achievement.js';
export {
  appliedFlaws,
  type BandFlaw,
  classify,
  classifyAsPrinted,
  classifyUnrounded,
  printedFlaws,
} from './scoring/bands.js';
export { CONSOLIDATION_MISSING, CONSOLIDATIONS, type Reach } from './scoring/consolidation.js';
export { ACHIEVEMENT_VARIANTS, INDEX_UNITS, VARIANT_FORMULAS } from './scoring/variants.js';
export { quadrantWord } from './survey/quadrant-words.js';
export {
  type AnswerTable,
  answerTable,
  commonDenominator,
  LARGEST_UNITS,
  MOST_ITEMS,
  MOST_RESPONDENTS,
  NO_ANSWER,
  ofItems,
  ofRespondents,
  reversed,
  tableOfRows,
  unitsOf,
} from './survey/statistics/answers.js';
export { AS_PRINTED, classOf, type EqualClasses, equalClasses } from './survey/statistics/class-bands.js';
export type { Fault } from './survey/statistics/fault.js';
export { type GapItem, type Gaps, type GroupGap, serviceGaps } from './survey/statistics/gap.js';
export { gradeProbabilities, type IndexEstimate } from './survey/statistics/grade-probability.js';
export {
  type Crosshair,
  conformity,
  crosshairAtMeans,
  type ImportanceItem,
  QUADRANTS,
  type Quadrant,
  quadrantOf,
  type SatisfactionIndex,
  satisfactionIndex,
  totalConformity,
} from './survey/statistics/importance.js';
export {
  type AnswerRows,
  COVARIANCES,
  type Covariance,
  errorFromAnswers,
  errorFromCounts,
  FEW_RESPONDENTS,
  type IndexScheme,
  type ScoreCounts,
  type StandardError,
} from './survey/statistics/index-error.js';
export {
  type IndexBounds,
  type IndexInterval,
  indexInterval,
  SPREADS,
  type Spread,
} from './survey/statistics/index-interval.js';
export {
  type GradedIndex,
  type GradedIndexRule,
  gradeOf,
  isSatisfactionScale,
} from './survey/statistics/index-report.js';
export {
  type Frequency,
  frequencies,
  type ItemFrequencies,
  type ItemStatistics,
  itemStatistics,
  MOST_OPTIONS,
} from './survey/statistics/items.js';
export { type Reliability, reliability } from './survey/statistics/reliability.js';
export { surveyReport } from './survey/statistics/report.js';
export {
  type PartingReport,
  type PartingRole,
  type Scope,
  SURVEY_SECTIONS,
  type SurveyData,
  type SurveyOptions,
  type SurveyReport,
  type SurveySection,
} from './survey/statistics/report-shape.js';
export { scatterOf } from './survey/statistics/scatter.js';
export {
  MISSING_ANSWERS,
  type MissingAnswers,
  type NoScatter,
  type Scatter,
  VARIANCES,
  type VarianceKind,
} from './survey/statistics/scatter-shape.js';
export {
  type ElementMean,
  type IndexRule,
  meanIndex,
  type SurveyIndex,
  surveyIndex,
} from './survey/statistics/survey-index.js';
export { errorOfTable } from './survey/statistics/table-error.js';
export {
  type Correlation,
  criticalCorrelation,
  DEGREES,
  type Degrees,
  type ItemValidity,
  type ValidityRule,
  validity,
} from './survey/statistics/validity.js';
export { type SurveyWarning, surveyWarnings } from './survey/statistics/warnings.js';
export { type Cell, type CellRef, MISSING_REASONS, type MissingReason, numberCell } from './value/cell.js';
export {
  type DecimalMark,
  parseQuantity,
  toFixed,
  toNumber,
  toSignificant,
  toText,
  type Written,
} from './value/decimal.js';
export { normalCdf, normalQuantile, studentCdf, studentQuantile } from './value/distribution.js';
export { formatNumber, formatWhole, type Language, typesetNumber } from './value/format.js';
export { measureNamed } from './value/measure.js';
export { nearestName } from './value/nearest-name.js';
export { add, compare, divide, equal, multiply, type Rational, rational, subtract } from './value/rational.js';
export type { Real } from './value/real.js';
export { applyRounding, ROUNDING_MODES, type Rounding, type RoundingMode, roundTo } from './value/rounding.js';
export { problemWord } from './value/sentences.js';
export { ENGINE_VERSION } from './version.js';
export {
  type AhpTables,
  LAMBDA_RULES,
  type LambdaRule,
  MOST_CRITERIA,
  PRIORITISATIONS,
  type Prioritisation,
} from './weighting/ahp.js';
export { GROUP_RULES, type GroupRule } from './weighting/ahp-group.js';
export { leavesOf, scoreShares, weighHierarchy } from './weighting/ahp-hierarchy.js';
export { type PartialMatrix, ranksOf, TRIANGLES, type Triangle } from './weighting/ahp-matrix.js';
export {
  type AhpSettings,
  isJudged,
  type Judged,
  type JudgedGroup,
  type JudgedTable,
  judgeGroup,
  judgeTable,
  type RatedRepair,
} from './weighting/ahp-study.js';
export { WEIGHT_SCHEMES } from './weighting/combine.js';
export { groupMethod, judgementText, pairwiseMethod } from './weighting/sentences.js';
