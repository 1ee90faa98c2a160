import { z } from 'zod';
import { periodSchema } from '../text.js';
import { idSchema, pageQuerySchema, reasonSchema, timeSchema } from './common.js';

const kindSchema = z
  .enum(['target', 'target-high', 'target-grade'])
  .describe('target; target-high: upper end of a range; target-grade: letter of a graded indicator.');
const periodOfTarget = periodSchema.nullable().describe('Its period; null where there is one target for all.');
const valueText = z
  .string()
  .max(80)
  .describe('With a decimal point, whatever the scorecard writes: "83.5", "1/3", "BB".');

/** A target as it is first set. */
export const targetValueSchema = z.strictObject({
  kind: kindSchema.default('target'),
  period: periodOfTarget.default(null),
  value: valueText.min(1),
});

/** A target as it stands. */
export const targetSchema = z.object({
  indicatorId: idSchema,
  indicator: z.string().describe('Code of the indicator.'),
  kind: kindSchema,
  period: periodOfTarget,
  value: valueText.nullable().describe('Null: there is none any more.'),
  revision: z.number().int().positive(),
  reason: z.string().nullable(),
  afterLock: z.boolean().describe('Changed after its period was locked.'),
  by: z.string(),
  at: timeSchema,
});

export const targetsSchema = z.object({ items: z.array(targetSchema) });

export const setTargetsSchema = z.strictObject({
  targets: z
    .array(
      targetValueSchema.extend({
        value: valueText.min(1).nullable().describe('With a decimal point; null takes the target away.'),
        revision: z.number().int().min(0).describe('Revision of the target that you read; 0 where there was none.'),
      }),
    )
    .min(1)
    .max(400),
  reason: reasonSchema
    .nullable()
    .default(null)
    .describe('Why; required where a target is taken away or its period is locked.'),
});

export const targetFilterSchema = pageQuerySchema.extend({ indicatorId: idSchema.optional() });

export type TargetOutput = z.output<typeof targetSchema>;
