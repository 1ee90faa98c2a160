import { boolean, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { auth } from './schema.js';

export const user = auth.table('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  operator: boolean().notNull().default(false),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const apiToken = auth.table('api_token', {
  id: uuid().primaryKey().defaultRandom(),
  userId: text('user_id').notNull(),
  name: text().notNull(),
  prefix: text().notNull(),
  hash: text().notNull(),
  scope: text().$type<'read' | 'write'>().notNull(),
  organisationId: uuid('organisation_id'),
  expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});
