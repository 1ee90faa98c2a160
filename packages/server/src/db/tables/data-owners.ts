import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const dataOwner = app.table('data_owner', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  scorecardId: uuid('scorecard_id').notNull(),
  /** `indicator:CODE` or `node:ID`. */
  subject: text().notNull(),
  userId: text('user_id').notNull(),
  fromDate: date('from_date', { mode: 'string' }),
  toDate: date('to_date', { mode: 'string' }),
  standsInFor: text('stands_in_for'),
  givenBy: text('given_by').notNull(),
  givenAt: timestamp('given_at', { withTimezone: true }).notNull().defaultNow(),
  endedAt: timestamp('ended_at', { withTimezone: true }),
  revision: integer().notNull().default(1),
});
