import { bigint, boolean, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app, type LabelColumn } from './schema.js';

export const scorecard = app.table('scorecard', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  unitId: uuid('unit_id').notNull(),
  code: text().notNull(),
  title: jsonb().$type<LabelColumn>().notNull(),
  period: text().notNull(),
  head: text().notNull(),
  state: text().$type<'draft' | 'active' | 'closed'>().notNull().default('draft'),
  library: text().notNull().default('{}'),
  previousId: uuid('previous_id'),
  definitionRevision: integer('definition_revision').notNull().default(1),
  definitionStamp: uuid('definition_stamp').notNull().defaultRandom(),
  revision: integer().notNull().default(1),
  createdBy: text('created_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

const part = {
  organisationId: uuid('organisation_id').notNull(),
  scorecardId: uuid('scorecard_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  position: integer().notNull(),
  body: text().notNull(),
  revision: integer().notNull().default(1),
};

export const perspective = app.table('perspective', { ...part, code: text().notNull() });

export const objective = app.table('objective', {
  ...part,
  code: text().notNull(),
  description: jsonb().$type<LabelColumn>(),
});

export const link = app.table('link', {
  ...part,
  fromCode: text('from_code').notNull(),
  toCode: text('to_code').notNull(),
});

export const indicator = app.table('indicator', {
  ...part,
  code: text().notNull(),
  retiredFrom: text('retired_from'),
  retiredReason: text('retired_reason'),
  previousId: uuid('previous_id'),
});

export const block = app.table('block', { ...part, section: text().notNull(), code: text().notNull() });

export const target = app.table('target', {
  organisationId: uuid('organisation_id').notNull(),
  scorecardId: uuid('scorecard_id').notNull(),
  indicatorId: uuid('indicator_id').notNull(),
  kind: text().$type<'target' | 'target-high' | 'target-grade'>().notNull(),
  period: text().notNull().default(''),
  revision: integer().notNull(),
  position: integer().notNull().default(0),
  value: text(),
  reason: text(),
  afterLock: boolean('after_lock').notNull().default(false),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const definitionChange = app.table('definition_change', {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  scorecardId: uuid('scorecard_id').notNull(),
  definitionRevision: integer('definition_revision').notNull(),
  part: text().notNull(),
  code: text().notNull(),
  before: text(),
  after: text(),
  reason: text(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export const definition = app.table('definition', {
  organisationId: uuid('organisation_id').notNull(),
  hash: text().notNull(),
  text: text().notNull(),
});
