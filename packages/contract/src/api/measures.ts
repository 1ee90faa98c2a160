import { z } from 'zod';
import { codeSchema, periodSchema } from '../text.js';
import {
  daySchema,
  idSchema,
  pageQuerySchema,
  plainTextSchema,
  reasonSchema,
  revisionSchema,
  timeSchema,
} from './common.js';

const bothSchema = z.object({ id: z.string(), en: z.string() });
const text = plainTextSchema(4000).trim().min(1);
const of = { scorecardId: idSchema, indicator: codeSchema.describe('Code of the indicator.'), period: periodSchema };
const measureStateSchema = z.enum(['planned', 'running', 'done', 'cancelled']);
const fields = {
  cause: text.describe('Why the result is what it is.'),
  action: text.describe('What is done about it.'),
  owner: z.string().min(1).max(200).describe('Who does it: a person with a role over the unit.'),
  due: daySchema.nullable(),
  state: measureStateSchema,
  progress: z.number().int().min(0).max(100).describe('Percent; 100 where it is done.'),
};

/** What is done about a poor result. */
export const measureSchema = z.object({
  id: idSchema,
  ...of,
  ...fields,
  createdBy: z.string(),
  createdAt: timeSchema,
  revision: revisionSchema,
});

export const measureQuerySchema = pageQuerySchema.extend({
  scorecardId: idSchema.optional(),
  indicator: codeSchema.optional(),
  period: periodSchema.optional(),
  state: measureStateSchema.optional(),
  owner: z.string().max(200).optional(),
});
export const newMeasureSchema = z.strictObject({
  ...of,
  ...fields,
  due: fields.due.default(null),
  state: fields.state.default('planned'),
  progress: fields.progress.default(0),
});
export const changeMeasureSchema = z.strictObject({
  ...z.object(fields).partial().shape,
  reason: reasonSchema.optional(),
});

export const measureEventSchema = z.object({
  kind: z.enum(['created', 'changed']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
  by: z.string(),
  at: timeSchema,
});

export const requiredMeasureSchema = z
  .object({
    scorecardId: idSchema,
    scorecard: z.string(),
    unitId: idSchema,
    unit: bothSchema.describe('Name of the unit.'),
    indicator: codeSchema,
    label: bothSchema.describe('Name of the indicator.'),
    period: periodSchema,
  })
  .describe('A red status that still needs its cause and action.');
export const requiredMeasureQuerySchema = pageQuerySchema.extend({ period: periodSchema });

export type MeasureOutput = z.output<typeof measureSchema>;
export type MeasureEventOutput = z.output<typeof measureEventSchema>;
