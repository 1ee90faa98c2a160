import { z } from 'zod';
import { codeSchema } from '../text.js';
import { apiLabelSchema, idSchema, reasonSchema, revisionSchema } from './common.js';

const sectionSchema = z.enum(['perspectives', 'objectives', 'indicators']);
const weightText = z.string().min(1).max(80).describe('With a decimal point, or a fraction: "12.5", "1/3".');
const namedSchema = z.object({ code: z.string(), label: apiLabelSchema });

/** Parts that share the weights of one score. */
const weightGroupSchema = z.object({
  section: sectionSchema.describe('What its parts are.'),
  of: namedSchema.nullable().describe('The perspective or objective whose score they make; null: the whole.'),
  scheme: z
    .enum(['as-given', 'as-given-percent', 'normalise', 'sum-1', 'sum-100'])
    .describe('How the method reads their weights.'),
  required: z.enum(['1', '100']).nullable().describe('What they must add to; null: the method asks for no sum.'),
  parts: z.array(
    namedSchema.extend({
      weight: weightText.nullable().describe('Null: none is written.'),
      own: z.boolean().describe('False where the method brings the part: its weight stands there.'),
    }),
  ),
});

/** The weights that a person writes. Groups that weigh all alike, by a table, or by a matrix are not among them. */
export const weightsSchema = z.object({
  scorecardId: idSchema,
  groups: z.array(weightGroupSchema),
  revision: revisionSchema.describe('Of the scorecard.'),
});

export const setWeightsSchema = z.strictObject({
  weights: z
    .array(
      z.strictObject({
        section: sectionSchema,
        code: codeSchema,
        weight: weightText.nullable().describe('With a decimal point; null takes the weight away.'),
      }),
    )
    .min(1)
    .max(1000),
  reason: reasonSchema.nullable().default(null).describe('Why; required where the scorecard is active.'),
});

export type WeightsOutput = z.output<typeof weightsSchema>;
