import type { CommentSubject } from '@berimbang/contract';
import { bigint, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const comment = app.table('comment', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  subjectKind: text('subject_kind').$type<CommentSubject>().notNull(),
  subjectId: uuid('subject_id').notNull(),
  unitId: uuid('unit_id'),
  parentId: uuid('parent_id'),
  text: text(),
  mentions: text().array().notNull().default([]),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  changedAt: timestamp('changed_at', { withTimezone: true }),
  removedAt: timestamp('removed_at', { withTimezone: true }),
  removedBy: text('removed_by'),
  revision: integer().notNull().default(1),
});

export const commentEvent = app.table('comment_event', {
  organisationId: uuid('organisation_id').notNull(),
  id: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  commentId: uuid('comment_id').notNull(),
  kind: text().$type<'changed' | 'removed'>().notNull(),
  before: text().notNull(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
