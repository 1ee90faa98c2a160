import { z } from 'zod';
import { idSchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

/** Kinds of files that are taken as evidence. */
export const EVIDENCE_TYPES = ['pdf', 'png', 'jpeg', 'webp', 'xlsx', 'docx', 'ods', 'odt', 'csv', 'txt'] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

/** A file that shows where a value comes from. */
export const evidenceSchema = z.object({
  id: idSchema,
  factId: idSchema.describe('The value that it belongs to.'),
  name: z
    .string()
    .describe('Name for display: without path, control characters and marks that turn the writing direction.'),
  type: z.enum(EVIDENCE_TYPES),
  size: z.number().int().positive().describe('Bytes.'),
  hash: z.string().describe('SHA-256 of the content.'),
  uploadedBy: z.string(),
  uploadedAt: timeSchema,
  withdrawnBy: z.string().nullable(),
  withdrawnAt: timeSchema.nullable(),
  withdrawnReason: z.string().nullable(),
  citedBy: z.array(z.number().int()).describe('Revisions of the value that cite it.'),
  kept: z
    .boolean()
    .describe('Whether the content is still there: withdrawn evidence loses it unless it was submitted.'),
  revision: revisionSchema,
});

export const withdrawEvidenceSchema = z.strictObject({ reason: reasonSchema });

export type EvidenceOutput = z.output<typeof evidenceSchema>;
