import {
  ACHIEVEMENT_VARIANTS,
  CERTAINTIES,
  INDEX_UNITS,
  MISSING_POLICIES,
  OVERALL_PARTS,
  ROUNDING_MODES,
  WEIGHT_SCHEMES,
  ZERO_TARGETS,
} from '@berimbang/engine';
import { z } from 'zod';
import { consolidationMissingSchema, consolidationSchema } from './indicator-file.js';
import {
  codeSchema,
  decimalsSchema,
  labelSchema,
  numberOrRuleSchema,
  quantitySchema,
  reachSchema,
  ruleSchema,
  sourceSchema,
} from './text.js';

const missingPolicy = z
  .enum(MISSING_POLICIES)
  .describe('What a missing member does to the result; withhold by default.');
const scheme = z
  .enum([...WEIGHT_SCHEMES, 'equal', 'validity-control'])
  .describe(
    'How weights enter: as given (fractions or percent), normalised, required to add to 1 or 100, all equal, or read from a table of validity and control.',
  );
const overallScheme = z
  .enum([...WEIGHT_SCHEMES, 'equal'])
  .describe(
    'How weights enter: as given (fractions or percent), normalised, required to add to 1 or 100, or all equal.',
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
  certainty: z
    .enum(CERTAINTIES)
    .optional()
    .describe('How sure it is that this level is computed so; shown wherever it is not confirmed.'),
  note: labelSchema.optional().describe('What a user of this level must know; shown in explanations.'),
});
const variant = z.enum(ACHIEVEMENT_VARIANTS);

const perspectiveScore = z
  .enum(['objectives', 'indicators', 'entered', 'none'])
  .describe('Where the score comes from; objectives by default.');

export const perspectiveSchema = z.strictObject({
  label: labelSchema,
  weight: quantitySchema.optional(),
  score: perspectiveScore.optional(),
  from: z
    .string()
    .regex(/^[^"]{1,200}$/, 'a node or a cell of one')
    .optional()
    .describe('Node or cell that gives the score, such as survey.skm.index; instead of `score`.'),
  category: ruleSchema.optional().describe('Bands of the score of this perspective, before those of its level.'),
});

/** What a method computes: the same keys in line and in a method file. */
export const computingKeys = {
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
      unit: z
        .enum(INDEX_UNITS)
        .optional()
        .describe('Unit of indices and of the scores above them: index points (default) or per cent of the target.'),
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
    .omit({ table: true })
    .extend({
      weights: overallScheme.optional(),
      label: labelSchema
        .optional()
        .describe('Name of the score of the whole; organisation performance value by default.'),
      score: z
        .enum([...OVERALL_PARTS, 'none'])
        .optional()
        .describe('What the score of the whole is made of; perspectives by default, none for no such score.'),
      'weights-from': z
        .string()
        .min(1)
        .max(200)
        .optional()
        .describe('Node with the weights of the perspectives, such as matrix.bsc.weight.'),
      predicate: ruleSchema.optional(),
      source: sourceSchema.optional().describe('Where the weights of the perspectives are printed.'),
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
  ...computingKeys,
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

export type MethodFile = z.infer<typeof methodSchema>;
