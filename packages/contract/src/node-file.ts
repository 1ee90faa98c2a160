import {
  ACHIEVEMENT_VARIANTS,
  AGGREGATES,
  CLAIMS,
  CONSOLIDATION_MISSING,
  CONSOLIDATIONS,
  COVARIANCES,
  GROUP_RULES,
  MISSING_POLICIES,
  ROUNDING_MODES,
  SPREADS,
  WEIGHT_SCHEMES,
  ZERO_TARGETS,
} from '@berimbang/engine';
import { z } from 'zod';
import { pairwiseKeys, triangleSchema } from './pairwise-file.js';
import {
  codeSchema,
  decimalsSchema,
  expressionSchema,
  labelSchema,
  numberOrRuleSchema,
  periodSchema,
  quantitySchema,
  reachSchema,
  ruleSchema,
  shareSchema,
  sourceSchema,
  wholeSchema,
  yesSchema,
} from './text.js';

export const nameSchema = z
  .string()
  .min(1)
  .max(200)
  .describe('Name of a node or of one of its outputs, as in matrix.bsc.weight.');
const missing = z.enum(MISSING_POLICIES).optional().describe('What a missing member does; withhold by default.');

const base = {
  label: labelSchema.optional(),
  unit: z.string().max(80).optional().describe('Unit of the result: %, Rp, person*day, Rp/person, index, ...'),
  round: z
    .strictObject({
      decimals: decimalsSchema,
      mode: z.enum(ROUNDING_MODES).optional(),
      stage: z.enum(['shown', 'value']).optional(),
    })
    .optional()
    .describe('Declared rounding; half-up and shown only, unless said otherwise.'),
  note: labelSchema.optional(),
  perspective: codeSchema.optional(),
  overall: yesSchema.optional().describe('true for the node that claims to sum up all perspectives.'),
  assumed: yesSchema.optional().describe('true where the author of the file, not the source, chose the rule.'),
  period: periodSchema.optional(),
  source: sourceSchema.optional().describe('Where the rule or constant of the node is printed.'),
};

const dims = z.array(codeSchema).optional().describe('Dimensions of the node, in order.');

const input = z.strictObject({
  kind: z.literal('input'),
  dims,
  type: z.enum(['number', 'category']).optional(),
  precision: z
    .enum(['exact', 'printed'])
    .optional()
    .describe('exact for counts, money, weights, targets; printed where a decimal stands for a rounded value.'),
  bounds: z.tuple([quantitySchema, quantitySchema]).optional().describe('Smallest and largest value that can be.'),
  categories: z.array(z.string().min(1).max(80)).optional(),
  cells: z
    .enum(['all', 'listed'])
    .optional()
    .describe('listed: cells without a fact do not exist; all: they are missing.'),
  ...base,
});
const constant = z.strictObject({
  kind: z.literal('constant'),
  value: quantitySchema.optional(),
  rule: ruleSchema.optional(),
  cell: z
    .strictObject({ row: z.string().min(1).max(80), column: z.string().min(1).max(80) })
    .optional()
    .describe('Row and column, where the rule is a table.'),
  ...base,
});
const formula = z.strictObject({
  kind: z.literal('formula'),
  formula: expressionSchema,
  args: z.record(codeSchema, nameSchema).optional().describe('Short names for operands in the formula.'),
  units: z
    .enum(['checked', 'as-written'])
    .optional()
    .describe('as-written: the source mixes units; the finding stays, the number is given.'),
  literal: yesSchema.optional().describe('true where the expression is evaluated just as the source prints it.'),
  ...base,
});
const reduce = z.strictObject({
  kind: z.literal('reduce'),
  operation: z.enum(AGGREGATES),
  of: nameSchema,
  over: z.array(codeSchema).min(1),
  to: codeSchema
    .optional()
    .describe(
      'Climb to this dimension instead of removing the one in over: its parent, or one that an attribute of its members is named after.',
    ),
  members: z
    .array(codeSchema)
    .min(1)
    .optional()
    .describe('Only these members count, and one that does not exist is missing.'),
  where: nameSchema.optional().describe('Node with a condition: cells where it does not hold are left out.'),
  weights: nameSchema.optional(),
  missing,
  ...base,
});
const consolidate = z.strictObject({
  kind: z.literal('consolidate'),
  of: nameSchema.describe('Node with a value for each period.'),
  target: nameSchema,
  'target-high': nameSchema.optional(),
  over: codeSchema.describe('Dimension of the periods.'),
  operation: z.enum(CONSOLIDATIONS),
  reach: reachSchema.optional(),
  at: z
    .union([z.strictObject({ dimension: codeSchema }), z.strictObject({ period: periodSchema })])
    .describe('The periods at which it is read: a dimension of periods, or one period.'),
  missing: z.enum(CONSOLIDATION_MISSING).optional(),
  components: z
    .strictObject({ numerator: nameSchema, denominator: nameSchema, factor: quantitySchema.optional() })
    .optional(),
  ...base,
});
const achievement = z.strictObject({
  kind: z.literal('achievement'),
  realised: nameSchema,
  target: nameSchema,
  'target-high': nameSchema.optional().describe('Upper end of a range target.'),
  variant: z.enum(ACHIEVEMENT_VARIANTS),
  cap: numberOrRuleSchema.optional(),
  floor: numberOrRuleSchema.optional(),
  points: ruleSchema.optional().describe('Scale of interpolation, for stabilise-points.'),
  worst: quantitySchema.optional(),
  best: quantitySchema.optional(),
  'at-best': numberOrRuleSchema.optional(),
  'zero-target': z.enum(ZERO_TARGETS).optional(),
  status: ruleSchema.optional(),
  grades: ruleSchema.optional(),
  'realised-backing': nameSchema.optional(),
  'target-backing': nameSchema.optional(),
  ...base,
});
const band = z.strictObject({ kind: z.literal('band'), of: nameSchema, rule: ruleSchema, ...base });
const score = z.strictObject({
  kind: z.literal('score'),
  of: nameSchema,
  map: z.record(z.string(), quantitySchema).optional(),
  rule: ruleSchema.optional(),
  ...base,
});
const pair = z.tuple([quantitySchema, quantitySchema]);
const linear = z.strictObject({ kind: z.literal('linear'), of: nameSchema, from: pair, to: pair, ...base });
const ahp = z.strictObject({
  kind: z.literal('ahp'),
  matrix: nameSchema,
  rows: codeSchema,
  columns: codeSchema,
  triangle: triangleSchema,
  ...pairwiseKeys,
  ...base,
});
const ahpGroup = z.strictObject({
  kind: z.literal('ahp-group'),
  matrix: nameSchema,
  weights: nameSchema,
  experts: codeSchema,
  rows: codeSchema,
  columns: codeSchema,
  group: z.enum(GROUP_RULES),
  members: z.record(codeSchema, quantitySchema).optional(),
  triangle: triangleSchema,
  ...pairwiseKeys,
  ...base,
});
const hierarchy = z.strictObject({
  kind: z.literal('hierarchy'),
  dimension: codeSchema,
  goal: nameSchema,
  criteria: z.record(
    codeSchema,
    z.strictObject({
      parent: codeSchema.optional(),
      children: nameSchema.optional(),
      alternatives: nameSchema.optional(),
      scores: nameSchema.optional(),
    }),
  ),
  alternatives: codeSchema.optional(),
  ...base,
});
const combine = z.strictObject({
  kind: z.literal('combine'),
  parts: z
    .array(
      z.strictObject({
        node: nameSchema,
        weight: quantitySchema.optional(),
        'weight-from': nameSchema.optional().describe('Node that gives the weight.'),
        deduct: yesSchema.optional().describe('true: subtracted from the weighted sum of the others.'),
      }),
    )
    .min(1)
    .optional(),
  of: nameSchema.optional(),
  over: codeSchema.optional(),
  weights: nameSchema.optional(),
  scheme: z.enum(WEIGHT_SCHEMES),
  missing,
  ...base,
});
const claim = z.strictObject({
  kind: z.literal('claim'),
  claim: z.enum(CLAIMS),
  of: nameSchema.optional(),
  over: codeSchema.optional(),
  between: z.tuple([codeSchema, codeSchema]).optional(),
  condition: expressionSchema.optional(),
  places: wholeSchema.optional(),
  target: nameSchema.optional(),
  order: ruleSchema.optional(),
  polarity: z.enum(['at-least', 'at-most']).optional(),
  set: z.array(z.string().min(1).max(80)).optional(),
  than: quantitySchema.optional(),
  ...base,
});
const attainable = z.strictObject({
  kind: z.literal('attainable'),
  of: nameSchema,
  n: nameSchema,
  step: quantitySchema,
  ...base,
});
const apportion = z.strictObject({
  kind: z.literal('apportion'),
  total: nameSchema,
  of: nameSchema,
  over: codeSchema,
  least: wholeSchema.optional(),
  whole: nameSchema.optional(),
  ...base,
});
const standardError = z.strictObject({
  kind: z.literal('standard-error'),
  of: nameSchema,
  from: z.enum(['answers', 'counts', 'parts']),
  data: nameSchema,
  over: codeSchema,
  elements: codeSchema.optional(),
  factor: nameSchema.optional(),
  conversion: nameSchema.optional(),
  population: nameSchema.optional(),
  missing: z.enum(['own-n', 'complete-rows']).optional(),
  covariance: z.enum(COVARIANCES).optional(),
  degrees: nameSchema.optional(),
  weights: nameSchema.optional(),
  members: z.array(codeSchema).min(1).optional(),
  ...base,
});
const interval = z.strictObject({
  kind: z.literal('interval'),
  of: nameSchema,
  error: nameSchema,
  degrees: nameSchema,
  confidence: shareSchema.optional(),
  spread: z.enum(SPREADS).optional(),
  bounds: pair.optional(),
  grades: ruleSchema.optional(),
  over: codeSchema.optional(),
  'grade-spread': z.enum(SPREADS).optional(),
  ...base,
});
const quadrant = z.strictObject({
  kind: z.literal('quadrant'),
  importance: nameSchema,
  performance: nameSchema,
  'importance-line': nameSchema,
  'performance-line': nameSchema,
  ...base,
});
const unknown = z.strictObject({
  kind: z.literal('unknown'),
  of: z.array(nameSchema),
  dims,
  type: z.enum(['number', 'category']).optional(),
  tried: z.array(z.strictObject({ name: labelSchema, node: nameSchema })).optional(),
  ...base,
});
const collect = z.strictObject({
  kind: z.literal('collect'),
  dimension: codeSchema,
  of: z.record(codeSchema, nameSchema),
  ...base,
});

/** A node of the calculation graph, as files write it. */
export const nodeSchema = z
  .discriminatedUnion('kind', [
    input,
    constant,
    formula,
    reduce,
    consolidate,
    achievement,
    band,
    score,
    linear,
    ahp,
    ahpGroup,
    hierarchy,
    combine,
    claim,
    attainable,
    apportion,
    standardError,
    interval,
    quadrant,
    unknown,
    collect,
  ])
  .describe('A node of the calculation graph.');

export type NodeFile = z.infer<typeof nodeSchema>;
