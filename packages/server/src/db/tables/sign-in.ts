import { boolean, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { auth } from './schema.js';

const moment = (name: string) => timestamp(name, { withTimezone: true });
const madeAndChanged = {
  createdAt: moment('created_at').notNull().defaultNow(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
};

export const user = auth.table('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  emailVerified: boolean('email_verified').notNull().default(false),
  username: text(),
  image: text(),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  operator: boolean().notNull().default(false),
  revision: integer().notNull().default(1),
  ...madeAndChanged,
});

export const session = auth.table('session', {
  id: text().primaryKey(),
  userId: text('user_id').notNull(),
  token: text().notNull(),
  expiresAt: moment('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  ...madeAndChanged,
});

export const account = auth.table('account', {
  id: text().primaryKey(),
  userId: text('user_id').notNull(),
  providerId: text('provider_id').notNull(),
  accountId: text('account_id').notNull(),
  password: text(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: moment('access_token_expires_at'),
  refreshTokenExpiresAt: moment('refresh_token_expires_at'),
  scope: text(),
  ...madeAndChanged,
});

export const verification = auth.table('verification', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment('expires_at').notNull(),
  ...madeAndChanged,
});

export const twoFactor = auth.table('two_factor', {
  id: text().primaryKey(),
  userId: text('user_id').notNull(),
  secret: text().notNull(),
  backupCodes: text('backup_codes').notNull(),
  verified: boolean().notNull().default(true),
  failedVerificationCount: integer('failed_verification_count').notNull().default(0),
  lockedUntil: moment('locked_until'),
});

export const oneTimeLink = auth.table('one_time_link', {
  id: uuid().primaryKey().defaultRandom(),
  kind: text().$type<'first-administrator' | 'set-password'>().notNull(),
  userId: text('user_id'),
  hash: text().notNull(),
  mailed: boolean().notNull().default(false),
  madeBy: text('made_by'),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const attempt = auth.table('attempt', {
  key: text().primaryKey(),
  since: moment('since').notNull(),
  count: integer().notNull(),
});

export const apiToken = auth.table('api_token', {
  id: uuid().primaryKey().defaultRandom(),
  userId: text('user_id').notNull(),
  name: text().notNull(),
  prefix: text().notNull(),
  hash: text().notNull(),
  scope: text().$type<'read' | 'write'>().notNull(),
  organisationId: uuid('organisation_id'),
  expiresAt: moment('expires_at').notNull(),
  lastUsedAt: moment('last_used_at'),
  revokedAt: moment('revoked_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
});
