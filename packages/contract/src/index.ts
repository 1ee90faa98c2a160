export { type AhpFile, ahpFileSchema, type ByExpertFile, type JudgedFile } from './ahp-file.js';
export { type AhpOutput, ahpOutputSchema } from './ahp-output.js';
export { nameApiSchemas } from './api/components.js';
export * from './api/index.js';
export * as apiSchemas from './api/index.js';
export type { IndicatorFile, PeriodsFile } from './indicator-file.js';
export { jsonSchemas } from './json-schemas.js';
export type { MethodFile } from './method-file.js';
export { methodFileSchema } from './method-pack-file.js';
export { type MethodsOutput, methodsOutputSchema, type NewOutput, newOutputSchema } from './new-output.js';
export { type NodeFile, nodeSchema } from './node-file.js';
export {
  type AuditOutput,
  auditOutputSchema,
  type CellOutput,
  type SampleOutput,
  type ScoreOutput,
  sampleOutputSchema,
  scoreOutputSchema,
} from './output.js';
export type { ExpertsFile, HierarchyFile, PairsFile, PairwiseFile } from './pairwise-file.js';
export {
  auditOutput,
  cellOutput,
  type ExplanationOutput,
  explanationOutput,
  leafAddress,
  plainText,
  valueText,
} from './present.js';
export type { RatioFile } from './ratio-file.js';
export {
  casesFileSchema,
  type InstrumentFile,
  instrumentFileSchema,
  type OwnRuleFile,
  type ParameterFile,
  parameterFileSchema,
  type RuleCase,
} from './rule-pack-file.js';
export { type RuleValueFile, ruleValueSchema } from './rule-value-file.js';
export {
  type RulesAtOutput,
  type RulesDiffOutput,
  type RulesListOutput,
  type RulesShowOutput,
  type RuleValueOutput,
  rulesAtOutputSchema,
  rulesDiffOutputSchema,
  rulesListOutputSchema,
  rulesShowOutputSchema,
} from './rules-output.js';
export {
  packListOutput,
  packShowOutput,
  ruleCitationOutput,
  ruleHead,
  ruleValueOutput,
  valueCount,
} from './rules-present.js';
export {
  type CellFile,
  cellSchema,
  type FactFile,
  type PrintedFile,
  resolvedScorecardSchema,
  type ScorecardFile,
  type StatementFile,
  scorecardFileSchema,
} from './scorecard-file.js';
export { type SurveyMapFile, surveyMapFileSchema } from './survey-map-file.js';
export { type SurveyOutput, surveyOutputSchema } from './survey-output.js';
