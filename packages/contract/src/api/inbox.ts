import { MISSING_REASONS } from '@berimbang/engine';
import { z } from 'zod';
import { apiLabelSchema, idSchema, pageQuerySchema, revisionSchema, timeSchema } from './common.js';
import { factStateSchema } from './facts.js';
import { periodStateSchema } from './periods.js';

const both = z.object({ id: z.string(), en: z.string() });

const previewSchema = z
  .object({
    cell: z.string().describe('Address of the index.'),
    text: both.describe('As it is written; why there is nothing where it is missing.'),
    now: both.nullable().describe('What stands today, without the values that wait.'),
    tone: z.enum(['green', 'yellow', 'red', 'grey', 'none']),
    word: both.nullable().describe('The status.'),
  })
  .describe('The index of the indicator if all values that wait were approved.');

/** A value that waits for a step that the caller may take. */
export const inboxItemSchema = z.object({
  factId: idSchema,
  revision: revisionSchema,
  state: factStateSchema,
  action: z.enum(['verify', 'approve']).describe('The step that takes it on.'),
  scorecardId: idSchema,
  scorecard: both,
  unitId: idSchema,
  unit: both,
  indicator: z.string().nullable(),
  name: both.describe('Of the indicator, or of the input.'),
  part: both.nullable().describe('Which input of the indicator, or which member; null where there is one only.'),
  node: z.string(),
  place: z.record(z.string(), z.string()),
  period: z.string(),
  periodName: both,
  periodState: periodStateSchema
    .nullable()
    .describe('What waits in a period that is closed cannot go on until it is opened.'),
  due: timeSchema.nullable().describe('Until when this step is to be taken.'),
  value: both.describe('As it is written with its unit; why there is none where it is missing.'),
  missing: z.enum(MISSING_REASONS).nullable(),
  before: z
    .object({
      period: both,
      text: both,
      change: both.nullable().describe('With its sign; null where one of both is no number.'),
    })
    .nullable()
    .describe('The period before.'),
  approved: both.nullable().describe('What was approved for the same period before, and would be replaced.'),
  target: both.nullable(),
  index: previewSchema.nullable(),
  source: z.string(),
  note: apiLabelSchema.nullable(),
  reason: z.string().nullable(),
  correction: z.boolean(),
  evidence: z.number().int().describe('Files that stand with it.'),
  enteredBy: z.string(),
  enteredAt: timeSchema,
  at: timeSchema.describe('Since when it waits.'),
});

export const inboxQuerySchema = pageQuerySchema.extend({
  action: z.enum(['verify', 'approve']).optional(),
  scorecardId: idSchema.optional(),
  period: z.string().max(20).optional(),
});

export const inboxCountSchema = z.object({ verify: z.number().int(), approve: z.number().int() });

export type InboxItemOutput = z.output<typeof inboxItemSchema>;
