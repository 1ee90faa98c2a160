import { bigint, boolean, date, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app, type LabelColumn } from './schema.js';

export const organisation = app.table('organisation', {
  id: uuid().primaryKey().defaultRandom(),
  code: text().notNull(),
  name: jsonb().$type<LabelColumn>().notNull(),
  kind: text().notNull().default(''),
  oneStepApproval: boolean('one_step_approval').notNull().default(false),
  timeZone: text('time_zone').notNull().default('Asia/Jakarta'),
  language: text().$type<'id' | 'en'>().notNull().default('id'),
  revision: integer().notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
});

export const unit = app.table('unit', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  code: text().notNull(),
  name: jsonb().$type<LabelColumn>().notNull(),
  kind: text().notNull().default(''),
  parentId: uuid('parent_id'),
  validFrom: date('valid_from', { mode: 'string' }),
  validTo: date('valid_to', { mode: 'string' }),
  successorId: uuid('successor_id'),
  position: integer().notNull().default(0),
  revision: integer().notNull().default(1),
});

export const unitEvent = app.table('unit_event', {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  unitId: uuid('unit_id').notNull(),
  kind: text().$type<'created' | 'renamed' | 'moved' | 'merged' | 'closed'>().notNull(),
  onDate: date('on_date', { mode: 'string' }).notNull(),
  before: jsonb().$type<Readonly<Record<string, unknown>>>(),
  after: jsonb().$type<Readonly<Record<string, unknown>>>(),
  reason: text(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

export type Role = 'administrator' | 'planner' | 'data-owner' | 'verifier' | 'approver' | 'auditor';

export const roleGrant = app.table('role_grant', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  userId: text('user_id').notNull(),
  role: text().$type<Role>().notNull(),
  unitId: uuid('unit_id'),
  fromDate: date('from_date', { mode: 'string' }),
  toDate: date('to_date', { mode: 'string' }),
  givenBy: text('given_by').notNull(),
  givenAt: timestamp('given_at', { withTimezone: true }).notNull().defaultNow(),
  revokedBy: text('revoked_by'),
  revokedAt: timestamp('revoked_at', { withTimezone: true }),
  revision: integer().notNull().default(1),
});
