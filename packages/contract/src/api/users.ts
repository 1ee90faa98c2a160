import { z } from 'zod';
import { pageQuerySchema, reasonSchema, revisionSchema, timeSchema } from './common.js';
import { grantPlaceSchema, grantSchema } from './grants.js';
import { roleSchema } from './roles.js';
import { emailSchema, passwordLinkSchema, personNameSchema, userIdSchema } from './sign-in.js';

/** How somebody signs in: what those who look after accounts must know of one. */
export const userAccountSchema = z.object({
  ready: z.boolean().describe('Has a password or came by single sign-on; without it, the invitation is still open.'),
  secondFactor: z.boolean().describe('Signs in with a second factor.'),
  lastSignInAt: timeSchema.nullable().describe('Beginning of the latest session that goes on; null where none does.'),
});

/** Someone who has or had a role in the organisation. */
export const userSchema = z.object({
  id: userIdSchema,
  name: z.string(),
  email: z.string(),
  active: z.boolean().describe('Has a role today.'),
  grants: z.array(grantSchema).describe('Roles in this organisation, ended ones too.'),
  account: userAccountSchema.nullable().describe('For administrators and auditors; null for others.'),
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

export type UserAccountOutput = z.output<typeof userAccountSchema>;
export type UserOutput = z.output<typeof userSchema>;
