import { z } from 'zod';
import {
  idSchema,
  organisationCodeSchema,
  pageQuerySchema,
  plainTextSchema,
  reasonSchema,
  timeSchema,
} from './common.js';
import { userIdSchema } from './sign-in.js';

/** Longest life of an API token, in days. */
export const LONGEST_TOKEN_DAYS = 366;

const fields = {
  name: plainTextSchema(100).trim().min(1).describe('What it is for.'),
  scope: z.enum(['read', 'write']).describe('read: nothing can be changed with it.'),
  organisation: organisationCodeSchema
    .nullable()
    .describe('The one organisation that it reaches; null: all those of the person.'),
};

export const newApiTokenSchema = z.strictObject({
  ...fields,
  organisation: fields.organisation.default(null),
  days: z.number().int().min(1).max(LONGEST_TOKEN_DAYS).describe('Days until it expires, at most 366.'),
});

/** An API token, without its text. */
export const apiTokenSchema = z.object({
  id: idSchema,
  ...fields,
  prefix: z.string().describe('Its first characters, to tell tokens apart.'),
  expiresAt: timeSchema,
  lastUsedAt: timeSchema.nullable().describe('To the minute.'),
  revokedAt: timeSchema.nullable(),
  createdAt: timeSchema,
});

export const madeApiTokenSchema = apiTokenSchema.extend({
  token: z.string().nullable().describe('The token: shown once and kept nowhere; null in a repeated answer.'),
});

/** An API token of somebody that reaches an organisation, without its text. */
export const organisationTokenSchema = apiTokenSchema.extend({
  userId: userIdSchema.describe('Whose it is.'),
});

export const organisationTokenQuerySchema = pageQuerySchema.extend({
  userId: userIdSchema.optional(),
  active: z.enum(['true', 'false']).optional().describe('Only those that hold now, or only those that ended.'),
});

export const revokeTokenSchema = z.strictObject({ reason: reasonSchema });

export type OrganisationTokenOutput = z.output<typeof organisationTokenSchema>;
export type ApiTokenOutput = z.output<typeof apiTokenSchema>;
