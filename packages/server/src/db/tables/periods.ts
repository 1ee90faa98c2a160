import { bigint, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const period = app.table('period', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  code: text().notNull(),
  kind: text().$type<'year' | 'semester' | 'quarter' | 'month'>().notNull(),
  starts: date({ mode: 'string' }).notNull(),
  ends: date({ mode: 'string' }).notNull(),
  state: text().$type<'planned' | 'open' | 'closed' | 'locked'>().notNull().default('planned'),
  entryDue: timestamp('entry_due', { withTimezone: true }),
  verificationDue: timestamp('verification_due', { withTimezone: true }),
  approvalDue: timestamp('approval_due', { withTimezone: true }),
  revision: integer().notNull().default(1),
});

export const periodEvent = app.table('period_event', {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  periodId: uuid('period_id').notNull(),
  kind: text().$type<'created' | 'deadlines' | 'opened' | 'closed' | 'reopened' | 'locked'>().notNull(),
  before: jsonb().$type<Readonly<Record<string, unknown>>>(),
  after: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  reason: text(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
