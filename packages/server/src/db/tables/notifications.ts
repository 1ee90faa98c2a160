import type { NotificationKind } from '@berimbang/contract';
import { bigint, integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const notification = app.table('notification', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  userId: text('user_id').notNull(),
  kind: text().$type<NotificationKind>().notNull(),
  facts: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
  subjectKind: text('subject_kind'),
  subjectId: text('subject_id'),
  once: text(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  readAt: timestamp('read_at', { withTimezone: true }),
  deliveredAt: timestamp('delivered_at', { withTimezone: true }),
  revision: integer().notNull().default(1),
});

export const reminderSetting = app.table('reminder_setting', {
  organisationId: uuid('organisation_id').primaryKey(),
  daysBefore: integer('days_before').array().notNull().default([7, 3, 1]),
  verifierAfter: integer('verifier_after').notNull().default(1),
  approverAfter: integer('approver_after').notNull().default(3),
  revision: integer().notNull().default(1),
});
