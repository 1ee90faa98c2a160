import {
  ACHIEVEMENT_VARIANTS,
  MISSING_POLICIES,
  ROUNDING_MODES,
  WEIGHT_SCHEMES,
  ZERO_TARGETS,
} from '@berimbang/engine';
import { z } from 'zod';
import { consolidationMissingSchema, consolidationSchema } from './indicator-file.js';
import { nodeSchema } from './node-file.js';
import { ownRuleSchema } from './rule-pack-file.js';
import {
  codeSchema,
  dateSchema,
  decimalsSchema,
  formatSchema,
  labelSchema,
  numberOrRuleSchema,
  quantitySchema,
  reachSchema,
  ruleSchema,
} from './text.js';

const missingPolicy = z
  .enum(MISSING_POLICIES)
  .describe('What a missing member does to the result; withhold by default.');
const scheme = z
  .enum([...WEIGHT_SCHEMES, 'equal', 'validity-control'])
  .describe(
    'How weights enter: as given (fractions or percent), normalised, required to add to 1 or 100, all equal, or read from a table of validity and control.',
  );
const round = z.strictObject({
  decimals: decimalsSchema,
  mode: z.enum(ROUNDING_MODES).optional(),
  stage: z.enum(['shown', 'value']).optional(),
});
const level = z.strictObject({
  weights: scheme.optional(),
  missing: missingPolicy.optional(),
  table: ruleSchema.optional().describe('Table of weights, for validity-control.'),
  category: ruleSchema.optional().describe('Bands of the score of this level.'),
  round: round.optional(),
});
const variant = z.enum(ACHIEVEMENT_VARIANTS);

const perspectiveScore = z
  .enum(['objectives', 'indicators', 'entered', 'none'])
  .describe('Where the score comes from; objectives by default.');

export const perspectiveSchema = z.strictObject({
  label: labelSchema,
  weight: quantitySchema.optional(),
  score: perspectiveScore.optional(),
});

/** What a method computes: the same keys in line and in a method file. */
const computing = {
  achievement: z
    .strictObject({
      maximise: variant.optional(),
      minimise: variant.optional(),
      stabilise: variant.optional(),
      cap: numberOrRuleSchema.optional(),
      floor: numberOrRuleSchema.optional(),
      'at-best': numberOrRuleSchema
        .optional()
        .describe('Index where the target is the best possible value and is met (the conversion to 120).'),
      points: ruleSchema.optional().describe('Scale of interpolation of stabilised indicators.'),
      'zero-target': z.enum(ZERO_TARGETS).optional(),
      status: ruleSchema.optional(),
      round: round.optional(),
    })
    .optional(),
  consolidation: z
    .strictObject({
      operation: consolidationSchema.optional(),
      reach: reachSchema.optional(),
      missing: consolidationMissingSchema.optional(),
    })
    .optional()
    .describe('How indicators with a frequency are consolidated unless they say otherwise.'),
  'indicator-score': z
    .strictObject({ of: z.enum(['index', 'realised']), bands: ruleSchema, scores: ruleSchema })
    .optional()
    .describe('The level above takes the score of the category of index or realisation, instead of the index.'),
  objective: level.optional(),
  perspective: level.extend({ score: perspectiveScore.optional() }).optional(),
  overall: level
    .extend({
      'weights-from': z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('Node with the weights of the perspectives, such as matrix.bsc.weight.'),
      predicate: ruleSchema.optional(),
      source: z.string().max(400).optional().describe('Where the weights of the perspectives are printed.'),
      decimals: decimalsSchema.optional(),
    })
    .optional(),
};

/** A method written in line. */
export const methodSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9_][A-Za-z0-9_.\-/@]{0,119}$/, 'a code of letters, digits, point, hyphen, slash and underscore')
    .describe('Code of the method.'),
  title: labelSchema,
  note: labelSchema.optional(),
  ...computing,
});

export const methodNameSchema = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+@[A-Za-z0-9.-]+$/, 'a method as issuer/name@version')
  .max(200);

/** A method by name, with parameters of its own. */
export const methodUseSchema = z.strictObject({
  use: methodNameSchema,
  with: z.record(codeSchema, z.string().max(400)).optional().describe("Values of the method's parameters."),
});

const parameterSchema = z.strictObject({
  label: labelSchema,
  default: z.string().max(400),
  choices: z.array(z.string().max(200)).min(1).optional(),
});

/** `methods/ISSUER/NAME.yaml`: how any scorecard of a kind is computed; neither indicators nor data. */
export const methodFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    method: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'issuer/name')
      .max(120),
    version: z
      .string()
      .regex(/^[A-Za-z0-9.-]+$/, 'letters, digits, dots and dashes')
      .max(40),
    title: labelSchema,
    description: labelSchema,
    source: z.string().min(1).max(400),
    checked: dateSchema,
    note: labelSchema.optional(),
    example: z.string().max(200).optional().describe('Path of a filled example, from the root of the project.'),
    parameters: z
      .record(codeSchema, parameterSchema)
      .optional()
      .describe('What a scorecard may set; a text $NAME anywhere below stands for the value.'),
    ...computing,
    perspectives: z.record(codeSchema, perspectiveSchema).optional(),
    matrices: z.record(codeSchema, z.unknown()).optional(),
    'own-rules': z.record(codeSchema, ownRuleSchema).optional(),
    nodes: z.record(codeSchema, nodeSchema).optional(),
  })
  .describe('A measurement method.');

export type MethodFile = z.infer<typeof methodSchema>;
export type MethodPackFile = z.infer<typeof methodFileSchema>;
