import { FREQUENCIES } from '@berimbang/engine';
import { z } from 'zod';
import { periodSchema } from '../text.js';
import { daySchema, idSchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

export const PERIOD_STATES = ['planned', 'open', 'closed', 'locked'] as const;

export const periodKindSchema = z.enum(FREQUENCIES);
export const periodStateSchema = z
  .enum(PERIOD_STATES)
  .describe('planned; open (values may be entered); closed; locked (what changes from then on is a correction).');
const yearSchema = z.coerce.number().int().min(1900).max(2200);

const deadlines = {
  entryDue: timeSchema.nullable().describe('Until when values are entered.'),
  verificationDue: timeSchema.nullable().describe('Until when they are verified; not before entryDue.'),
  approvalDue: timeSchema.nullable().describe('Until when they are approved; not before verificationDue.'),
};

/** A period of an organisation: when its values may be entered. */
export const apiPeriodSchema = z.object({
  id: idSchema,
  code: periodSchema,
  kind: periodKindSchema,
  starts: daySchema,
  ends: daySchema,
  state: periodStateSchema,
  ...deadlines,
  revision: revisionSchema,
});

export const newPeriodSchema = z.strictObject({
  code: periodSchema,
  entryDue: deadlines.entryDue.default(null),
  verificationDue: deadlines.verificationDue.default(null),
  approvalDue: deadlines.approvalDue.default(null),
});

const daysAfter = z.number().int().min(0).max(730).optional();
export const newPeriodsOfYearSchema = z.strictObject({
  year: z.number().int().min(1900).max(2200),
  kind: periodKindSchema,
  due: z
    .strictObject({ entry: daysAfter, verification: daysAfter, approval: daysAfter })
    .default({})
    .describe('Deadlines: so many days after the last day of each period, at the end of that day.'),
});

export const periodDeadlinesSchema = z.strictObject({ ...deadlines, reason: reasonSchema.optional() });
export const periodStepSchema = z.strictObject({ reason: reasonSchema.optional() });
export const reopenPeriodSchema = z.strictObject({ reason: reasonSchema });

export const periodFilterSchema = z.object({
  year: yearSchema.optional().describe('Periods that begin in this year.'),
  kind: periodKindSchema.optional(),
  state: periodStateSchema.optional(),
});

export const periodOverviewQuerySchema = z.object({
  year: yearSchema
    .optional()
    .describe(
      'The year shown; without it the latest with an open period, else the latest with periods, else this one.',
    ),
});

const count = z.number().int().min(0);

/** The periods of a year, and how far their values are. */
export const periodOverviewSchema = z.object({
  year: z.number().int(),
  years: z.array(z.number().int()).describe('Years that have periods, the latest first.'),
  items: z.array(
    apiPeriodSchema.extend({
      lockedAt: timeSchema.nullable(),
      values: z
        .object({
          missing: count.describe('Expected and not submitted.'),
          submitted: count.describe('Wait to be verified.'),
          verified: count.describe('Wait to be approved.'),
          approved: count,
        })
        .nullable()
        .describe('Null while the period is planned.'),
    }),
  ),
});

export const periodEventSchema = z.object({
  kind: z.enum(['created', 'deadlines', 'opened', 'closed', 'reopened', 'locked']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()),
  reason: z.string().nullable(),
  by: z.string(),
  at: timeSchema,
});

export type PeriodOverviewOutput = z.output<typeof periodOverviewSchema>;
export type PeriodOutput = z.output<typeof apiPeriodSchema>;
export type PeriodEventOutput = z.output<typeof periodEventSchema>;
