import { z } from 'zod';
import { daySchema, idSchema, pageQuerySchema, reasonSchema, revisionSchema, timeSchema } from './common.js';
import { roleSchema } from './roles.js';
import { userIdSchema } from './sign-in.js';

const place = {
  role: roleSchema,
  unitId: idSchema.nullable().describe('The unit and everything below it; null is the whole organisation.'),
  from: daySchema.nullable().describe('First day; null: from the start.'),
  to: daySchema.nullable().describe('Last day; null: without an end.'),
};

const newPlace = {
  role: place.role,
  unitId: place.unitId.default(null),
  from: place.from.default(null),
  to: place.to.default(null),
};
const inOrder = ({ from, to }: { from: string | null; to: string | null }): boolean =>
  from === null || to === null || from <= to;
const wrongOrder = { path: ['to'], message: 'not before the first day' };

/** A role to be given. */
export const grantPlaceSchema = z.strictObject(newPlace).refine(inOrder, wrongOrder);

export const newGrantSchema = z
  .strictObject({
    userId: userIdSchema.describe('A person of this organisation; someone new is invited instead.'),
    ...newPlace,
  })
  .refine(inOrder, wrongOrder);

export const endGrantSchema = z.strictObject({ reason: reasonSchema });

/** A role of a person over a unit and everything below it. */
export const grantSchema = z.object({
  id: idSchema,
  userId: userIdSchema,
  ...place,
  active: z.boolean().describe('Holds today.'),
  givenBy: z.string(),
  givenAt: timeSchema,
  revokedBy: z.string().nullable(),
  revokedAt: timeSchema.nullable(),
  revision: revisionSchema,
});

export const grantQuerySchema = pageQuerySchema.extend({
  userId: userIdSchema.optional(),
  unitId: idSchema.optional(),
  role: roleSchema.optional(),
  active: z.enum(['true', 'false']).optional().describe('Only those that hold today, or only the others.'),
});

export type GrantPlace = z.output<typeof grantPlaceSchema>;
export type GrantOutput = z.output<typeof grantSchema>;
