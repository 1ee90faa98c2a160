import { z } from 'zod';
import { blockPartSchema } from './blocks.js';
import { reasonSchema } from './common.js';

/** A matrix of pairwise judgements, or a hierarchy of them, with what it came to. */
export const matrixPartSchema = blockPartSchema.extend({
  consistent: z.boolean().nullable().describe('Whether every table is consistent; null where that is not known.'),
  results: z
    .array(
      z.object({
        node: z.string().describe('weight, rank, lambdamax, ci, cr, consistent; of a group and of each expert.'),
        place: z.record(z.string(), z.string()),
        value: z.string().nullable(),
        reason: z.string().nullable().describe('Why there is no value.'),
      }),
    )
    .describe('Weights, ranks and consistency from the stored results.'),
  advice: z
    .array(
      z.object({
        kind: z.string(),
        where: z.string(),
        message: z.object({ id: z.string(), en: z.string() }),
      }),
    )
    .describe('Judgements that do not fit, and what would bring them into line.'),
});

const matrixCode = z.string().min(1).max(80);
export const judgementsSchema = z.strictObject({
  expert: matrixCode.optional().describe('Whose judgements these are, where the table has experts.'),
  under: matrixCode.optional().describe('Of a hierarchy: `goal` or the criterion under which its parts are compared.'),
  pairs: z
    .array(z.tuple([matrixCode, matrixCode, z.string().min(1).max(60)]))
    .max(105)
    .describe(
      '[a, b, value]: a outweighs b by so much; a decimal with a point or a fraction such as 1/3. All of them.',
    ),
  reason: reasonSchema.nullable().default(null),
});

export type MatrixOutput = z.output<typeof matrixPartSchema>;
