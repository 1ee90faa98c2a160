import { z } from 'zod';
import { daySchema, idSchema, pageQuerySchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

export const dataOwnerSubjectSchema = z
  .string()
  .max(220)
  .regex(/^(indicator:[^\s:][^\p{Cc}]{0,79}|node:[^\s:][^\p{Cc}]{0,199})$/u, 'indicator:CODE or node:ID')
  .describe('What is entrusted: indicator:CODE, or node:ID for an input that belongs to no indicator.');

const personSchema = z.string().min(1).max(200).describe('User; must be a data owner over the unit of the scorecard.');

/** A person to whom the values of an indicator or a node are entrusted. */
export const dataOwnerSchema = z.object({
  id: idSchema,
  scorecardId: idSchema,
  subject: dataOwnerSubjectSchema,
  userId: z.string(),
  from: daySchema.nullable().describe('First day; null: from the beginning.'),
  to: daySchema.nullable().describe('Last day; null: no end is set.'),
  standsInFor: z.string().nullable().describe('The owner in whose place this person acts; the owner stays owner.'),
  givenBy: z.string(),
  givenAt: timeSchema,
  endedAt: timeSchema.nullable().describe('When its end was decided.'),
  revision: revisionSchema,
});

export const dataOwnerQuerySchema = pageQuerySchema.extend({
  scorecardId: idSchema.optional(),
  subject: dataOwnerSubjectSchema.optional(),
  userId: z.string().min(1).max(200).optional(),
  on: daySchema.optional().describe('Only those in force on this day.'),
});

const reason = reasonSchema.nullable().default(null);
const inOrder = ({ from, to }: { readonly from: string | null; readonly to: string | null }): boolean =>
  from === null || to === null || from <= to;
const order = { message: 'a last day that is not before the first', path: ['to'] };

export const newDataOwnerSchema = z
  .strictObject({
    scorecardId: idSchema,
    subject: dataOwnerSubjectSchema,
    userId: personSchema,
    from: daySchema.nullable().default(null),
    to: daySchema.nullable().default(null),
    reason,
  })
  .refine(inOrder, order);

export const handOverSchema = z.strictObject({
  userId: personSchema,
  from: daySchema.describe('First day of the next owner; the present one ends the day before.'),
  reason: reasonSchema,
});

export const standInSchema = z
  .strictObject({ userId: personSchema, from: daySchema, to: daySchema, reason })
  .refine(inOrder, order);

export const endDataOwnerSchema = z.strictObject({
  to: daySchema.describe('Last day.'),
  reason: reasonSchema,
});

export const handedOverSchema = z.object({
  ended: dataOwnerSchema.describe('The owner until the day before.'),
  owner: dataOwnerSchema.describe('The owner from that day on.'),
});

export const dataOwnerEventSchema = z.object({
  kind: z.enum(['assigned', 'took-over', 'handed-over', 'stands-in', 'stand-in-given', 'ended']),
  on: daySchema.nullable().describe('First day of what began, last day of what ended.'),
  otherId: idSchema.nullable().describe('Whom it was taken over from, handed over to, or given a stand-in by.'),
  reason: z.string().nullable(),
  by: z.string(),
  at: timeSchema,
});

export type DataOwnerOutput = z.output<typeof dataOwnerSchema>;
export type DataOwnerEventOutput = z.output<typeof dataOwnerEventSchema>;
