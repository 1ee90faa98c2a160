import { GROUP_RULES, LAMBDA_RULES, PRIORITISATIONS, TRIANGLES } from '@berimbang/engine';
import { z } from 'zod';
import { codeSchema, labelSchema, quantitySchema, ruleSchema, sourceSchema } from './text.js';

/** Pairwise judgements (AHP) in scorecards: matrices, groups of experts, hierarchies. */

const randomIndexSchema = z
  .union([
    ruleSchema,
    z.record(z.string().regex(/^([3-9]|1[0-5])$/, 'a number of criteria from 3 to 15'), quantitySchema),
  ])
  .describe('Random index: a rule with a list by number of criteria, or such a list itself.');

/** Which part of a table is read. */
export const triangleSchema = z
  .enum(TRIANGLES)
  .optional()
  .describe(
    'Part of the table that is read: full (default; a cell that is not given follows from its mirror), or upper or lower, whatever the other half says.',
  );

/** How every table of pairwise judgements is read and weighed. */
export const pairwiseKeys = {
  missing: z
    .enum(['withhold', 'incomplete'])
    .optional()
    .describe('Where neither cell of a pair is given: no result (default), or weights without it.'),
  prioritisation: z.enum(PRIORITISATIONS).describe('How weights are made; column means need every judgement.'),
  lambda: z.enum(LAMBDA_RULES).optional().describe('How lambda max is taken; mean-ratio by default.'),
  'random-index': randomIndexSchema,
  threshold: ruleSchema,
};

const pairSchema = z
  .tuple([codeSchema, codeSchema, quantitySchema])
  .describe('[a, b, value]: a outweighs b by so much.');
const pairsSchema = z
  .union([z.array(pairSchema), z.record(codeSchema, z.array(pairSchema))])
  .describe('Judgements as pairs [a, b, value], each pair once; with experts a list for each of them.');

const expertsSchema = z
  .strictObject({
    over: codeSchema.describe('Dimension of the experts.'),
    group: z.enum(GROUP_RULES).describe('How they become one: by their judgements (aij) or by their weights (aip).'),
    weights: z
      .record(codeSchema, quantitySchema)
      .optional()
      .describe('Weight of each expert; one that is not named weighs 1.'),
    grade: ruleSchema.optional().describe('Words for the consensus index; goepel/ahp-consensus#level by default.'),
  })
  .describe('Several experts.');

export const matrixSchema = z.strictObject({
  label: labelSchema,
  criteria: codeSchema,
  against: codeSchema
    .optional()
    .describe('Dimension of the columns, an alias of the rows; left out, it is CRITERIA.against.'),
  triangle: triangleSchema,
  ...pairwiseKeys,
  experts: expertsSchema.optional(),
  pairs: pairsSchema.optional(),
  source: sourceSchema.optional().describe('Where the judgements in `pairs` were read.'),
});

export const hierarchySchema = z.strictObject({
  label: labelSchema,
  criteria: z
    .record(
      codeSchema,
      z.union([
        labelSchema,
        z.strictObject({
          label: labelSchema,
          parent: codeSchema.optional().describe('Criterion that this one is part of.'),
        }),
      ]),
    )
    .describe('Criteria and sub-criteria.'),
  alternatives: z
    .union([z.array(codeSchema), z.record(codeSchema, z.union([z.literal(''), labelSchema]))])
    .optional()
    .describe('What is chosen from.'),
  ...pairwiseKeys,
  experts: expertsSchema.optional(),
  judgements: z
    .record(codeSchema, pairsSchema)
    .optional()
    .describe(
      'Pairs compared under `goal` (the criteria without parent), under each criterion with parts, and under each other one (the alternatives).',
    ),
  scores: z
    .record(codeSchema, z.record(codeSchema, quantitySchema))
    .optional()
    .describe('Direct scores of the alternatives under a criterion, instead of judgements; divided by their sum.'),
  source: sourceSchema.optional().describe('Where judgements and scores were read.'),
});

export type PairsFile = z.infer<typeof pairsSchema>;
export type ExpertsFile = z.infer<typeof expertsSchema>;
export type PairwiseFile = Pick<z.infer<typeof matrixSchema>, keyof typeof pairwiseKeys>;
export type HierarchyFile = z.infer<typeof hierarchySchema>;
