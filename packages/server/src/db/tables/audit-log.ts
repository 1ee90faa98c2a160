import { bigint, text, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

export const auditHead = app.table('audit_head', {
  organisationId: uuid('organisation_id').primaryKey(),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
});

export const auditLog = app.table('audit_log', {
  organisationId: uuid('organisation_id').notNull(),
  seq: bigint({ mode: 'number' }).notNull(),
  at: text().notNull(),
  entry: text().notNull(),
  previous: text().notNull(),
  hash: text().notNull(),
});
