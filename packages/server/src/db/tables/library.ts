import { boolean, integer, json, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export type ContentKind = 'method' | 'rule-pack';
/** Files of a method or a rule pack: name and text. */
export type ContentFiles = readonly (readonly [name: string, text: string])[];

export const shippedContent = app.table('shipped_content', {
  hash: text().primaryKey(),
  kind: text().$type<ContentKind>().notNull(),
  name: text().notNull(),
  files: json().$type<ContentFiles>().notNull(),
  firstSeen: timestamp('first_seen', { withTimezone: true }).notNull().defaultNow(),
  current: boolean().notNull().default(true),
});

export const ownContent = app.table('own_content', {
  organisationId: uuid('organisation_id').notNull(),
  hash: text().notNull(),
  kind: text().$type<ContentKind>().notNull(),
  name: text().notNull(),
  files: json().$type<ContentFiles>().notNull(),
  version: integer().notNull(),
  reason: text(),
  byUser: text('by_user').notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
