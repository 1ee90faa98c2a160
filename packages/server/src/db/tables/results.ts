import { bigint, boolean, integer, json, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const calculation = app.table('calculation', {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  scorecardId: uuid('scorecard_id').notNull(),
  factSeq: bigint('fact_seq', { mode: 'number' }).notNull(),
  definitionHash: text('definition_hash').notNull(),
  library: json().$type<unknown>().notNull(),
  children: json().$type<unknown>().notNull(),
  engineVersion: text('engine_version').notNull(),
  fingerprint: text().notNull(),
  digest: text().notNull(),
  cells: integer().notNull(),
  because: text().notNull(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const result = app.table('result', {
  organisationId: uuid('organisation_id').notNull(),
  scorecardId: uuid('scorecard_id').notNull(),
  node: text().notNull(),
  place: text().notNull(),
  kind: text().$type<'number' | 'category' | 'members' | 'truth' | 'missing' | 'problem'>().notNull(),
  value: text(),
  exact: boolean().notNull().default(true),
  detail: json().$type<unknown>(),
  calculationId: bigint('calculation_id', { mode: 'number' }).notNull(),
});
