import { bigint, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

const common = {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  scorecardId: uuid('scorecard_id').notNull(),
  revision: integer().notNull().default(1),
};
const event = {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  before: jsonb().$type<Readonly<Record<string, unknown>>>(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull(),
};

export const finding = app.table('finding', {
  ...common,
  subjectKind: text('subject_kind').$type<'scorecard' | 'indicator' | 'value'>().notNull(),
  subjectId: uuid('subject_id').notNull(),
  title: text().notNull(),
  condition: text().notNull(),
  criteria: text().notNull(),
  cause: text().notNull(),
  effect: text().notNull(),
  recommendation: text().notNull(),
  state: text().$type<'open' | 'answered' | 'closed'>().notNull().default('open'),
  raisedBy: text('raised_by').notNull(),
  raisedAt: timestamp('raised_at', { withTimezone: true }).notNull(),
});

export const findingEvent = app.table('finding_event', {
  ...event,
  findingId: uuid('finding_id').notNull(),
  kind: text().$type<'raised' | 'changed' | 'answered' | 'returned' | 'closed'>().notNull(),
  after: jsonb().$type<Readonly<Record<string, unknown>>>(),
  text: text(),
});

export const measure = app.table('measure', {
  ...common,
  indicator: text().notNull(),
  period: text().notNull(),
  cause: text().notNull(),
  action: text().notNull(),
  owner: text().notNull(),
  due: date({ mode: 'string' }),
  state: text().$type<'planned' | 'running' | 'done' | 'cancelled'>().notNull().default('planned'),
  progress: integer().notNull().default(0),
  createdBy: text('created_by').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
});

export const measureEvent = app.table('measure_event', {
  ...event,
  measureId: uuid('measure_id').notNull(),
  kind: text().$type<'created' | 'changed'>().notNull(),
  after: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  reason: text(),
});
