import { z } from 'zod';
import { codeSchema, periodSchema } from '../text.js';
import { idSchema, pageQuerySchema, revisionSchema } from './common.js';

const days = z.number().int().min(1).max(90);
const reminderFields = {
  daysBefore: z
    .array(days)
    .max(10)
    .refine((list) => new Set(list).size === list.length, 'different numbers of days')
    .describe(
      'Data owners, verifiers and approvers are reminded so many days before their deadline; on the day itself always.',
    ),
  verifierAfter: days.describe('Planners, and verifiers of what was not entered, are told so many days after it.'),
  approverAfter: days.describe('Approvers are told so many days after it; not before planners.'),
};

/** When people are reminded of values that are still missing, or wait to be verified or approved. */
export const reminderSettingSchema = z.object({ ...reminderFields, revision: revisionSchema });
export const changeReminderSettingSchema = z
  .strictObject(reminderFields)
  .refine(({ verifierAfter, approverAfter }) => approverAfter >= verifierAfter, {
    path: ['approverAfter'],
    message: 'not before verifierAfter',
  });

export const missingValuesQuerySchema = pageQuerySchema.extend({
  period: periodSchema,
  owner: z.string().min(1).max(100).optional().describe('Only values entrusted to this person today.'),
  never: z.enum(['true', 'false']).optional().describe('true: only values of which nothing was ever entered.'),
});

/** A value that is expected in a period and was not submitted. */
export const missingValueSchema = z.object({
  scorecardId: idSchema,
  scorecard: codeSchema,
  unitId: idSchema,
  indicator: z.string().describe('Its code; empty where the value is an input of no indicator.'),
  node: z.string().describe('The node that the value is of.'),
  period: periodSchema,
  state: z.enum(['never', 'draft', 'returned']).describe('never: nothing was ever entered.'),
  owners: z.array(z.string()).describe('To whom it is entrusted today; empty where it is to nobody.'),
});

export type MissingValueOutput = z.output<typeof missingValueSchema>;
export type ReminderSettingOutput = z.output<typeof reminderSettingSchema>;
