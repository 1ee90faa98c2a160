import { bigint, boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app, type LabelColumn } from './schema.js';

export const factCell = app.table('fact_cell', {
  organisationId: uuid('organisation_id').notNull(),
  scorecardId: uuid('scorecard_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  node: text().notNull(),
  place: text().notNull(),
  status: text().$type<'printed' | 'reconstructed' | 'assumed'>().notNull().default('printed'),
  ordinal: integer().notNull().default(0),
  period: text().notNull(),
  indicator: text(),
  file: text(),
  position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
});

export type FactState = 'draft' | 'submitted' | 'verified' | 'approved' | 'returned';

export const fact = app.table('fact', {
  organisationId: uuid('organisation_id').notNull(),
  seq: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  cellId: uuid('cell_id').notNull(),
  scorecardId: uuid('scorecard_id').notNull(),
  revision: integer().notNull(),
  state: text().$type<FactState>().notNull(),
  value: text(),
  missing: text(),
  source: text().notNull().default(''),
  note: jsonb().$type<LabelColumn>(),
  reason: text(),
  correction: boolean().notNull().default(false),
  oneStep: boolean('one_step').notNull().default(false),
  enteredBy: text('entered_by').notNull(),
  enteredAt: timestamp('entered_at', { withTimezone: true }).notNull().defaultNow(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
