import { z } from 'zod';
import { pageQuerySchema, reasonSchema, revisionSchema } from './common.js';
import { grantPlaceSchema, grantSchema } from './grants.js';
import { roleSchema } from './roles.js';
import { emailSchema, passwordLinkSchema, personNameSchema, userIdSchema } from './sign-in.js';

/** Someone who has or had a role in the organisation. */
export const userSchema = z.object({
  id: userIdSchema,
  name: z.string(),
  email: z.string(),
  active: z.boolean().describe('Has a role today.'),
  grants: z.array(grantSchema).describe('Roles in this organisation, ended ones too.'),
  revision: revisionSchema,
});

export const userQuerySchema = pageQuerySchema.extend({
  search: z.string().trim().min(1).max(100).optional().describe('Part of the name or of the e-mail address.'),
  role: roleSchema.optional().describe('Those who hold it today.'),
  active: z.enum(['true', 'false']).optional().describe('Those with a role today, or those without.'),
});

export const inviteUserSchema = z.strictObject({
  name: personNameSchema.describe('Name as shown to others; someone who has an account keeps the name there.'),
  email: emailSchema,
  grants: z.array(grantPlaceSchema).min(1).max(20),
});
export const invitedUserSchema = z.object({
  user: userSchema,
  passwordLink: passwordLinkSchema.nullable().describe('Null for someone who has an account and signs in with it.'),
});

export const changeUserSchema = z.strictObject({ name: personNameSchema });
export const deactivateUserSchema = z.strictObject({ reason: reasonSchema });

export type UserOutput = z.output<typeof userSchema>;
