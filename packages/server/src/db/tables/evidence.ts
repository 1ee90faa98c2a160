import { bigint, customType, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { app } from './schema.js';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

export const evidenceContent = app.table('evidence_content', {
  organisationId: uuid('organisation_id').notNull(),
  hash: text().notNull(),
  size: integer().notNull(),
});

export const evidenceChunk = app.table('evidence_chunk', {
  organisationId: uuid('organisation_id').notNull(),
  hash: text().notNull(),
  position: integer().notNull(),
  bytes: bytea().notNull(),
});

export const evidence = app.table('evidence', {
  organisationId: uuid('organisation_id').notNull(),
  id: uuid().notNull().defaultRandom(),
  cellId: uuid('cell_id').notNull(),
  name: text().notNull(),
  type: text().notNull(),
  hash: text().notNull(),
  size: integer().notNull(),
  uploadedBy: text('uploaded_by').notNull(),
  uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull().defaultNow(),
  withdrawnBy: text('withdrawn_by'),
  withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  withdrawnReason: text('withdrawn_reason'),
  position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
  revision: integer().notNull().default(1),
});

export const factEvidence = app.table('fact_evidence', {
  organisationId: uuid('organisation_id').notNull(),
  cellId: uuid('cell_id').notNull(),
  revision: integer().notNull(),
  evidenceId: uuid('evidence_id').notNull(),
});
