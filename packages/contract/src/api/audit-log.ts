import { z } from 'zod';
import { apiLabelSchema, timeSchema } from './common.js';

/** What an entry is about, by the names that it has now. */
const auditSubjectSchema = z.object({
  kind: z.string(),
  id: z.string(),
  code: z.string().nullable().describe('Null where it has none, or is not there any more.'),
  name: apiLabelSchema.nullable(),
  scorecard: z.string().nullable().describe('Code of the scorecard that it is a part of.'),
});

/** An entry of an organisation's audit log: one request that changed something. */
export const auditEntrySchema = z.object({
  seq: z.number().int().positive().describe('Place in the chain, from 1 on without a gap.'),
  at: z.string().describe('When, UTC, with microseconds.'),
  user: z.string(),
  operation: z.string().describe('Name of the operation, as in the description of the API.'),
  request: z.string().describe('Number of the request in the log of the server.'),
  notes: z
    .array(z.record(z.string(), z.unknown()))
    .describe('What it was done to, each with kind and id, and what else is known of it.'),
  subjects: z
    .array(auditSubjectSchema)
    .describe('The things of the notes by name: the first three in a list, the first 200 of one entry.'),
  previous: z.string().describe('Hash of the entry before; zeros for the first.'),
  hash: z.string().describe('SHA-256 over previous, organisation, seq, at and the entry, each on its line.'),
});

export const auditFilterSchema = z.object({
  operation: z.string().max(80).optional(),
  user: z.string().max(200).optional(),
  from: timeSchema.optional().describe('Entries from this moment on.'),
  to: timeSchema.optional().describe('Entries before this moment.'),
  kind: z.string().max(40).optional().describe('Kind of the thing that it was done to, such as period.'),
  id: z.string().max(200).optional().describe('Identifier of that thing.'),
  text: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Stands in a note, is in the code or name of a thing that the entry is about, or is its request.'),
});

/** What the request of an entry changed. */
export const auditChangesSchema = z.object({
  items: z.array(
    z.object({
      ...auditSubjectSchema.shape,
      id: z.string().nullable(),
      step: z.string().nullable().describe('What its own history calls it, such as opened.'),
      reason: z.string().nullable(),
      created: z.boolean().describe('It was not there before.'),
      fields: z.array(
        z.object({
          field: z.string().describe('Path within the thing; empty where it is one value.'),
          before: z.string().nullable(),
          after: z.string().nullable(),
        }),
      ),
    }),
  ),
  more: z.boolean().describe('The request changed more than is shown.'),
});

/** What can be wrong with a link of the chain. */
export const CHAIN_FAULTS = ['content-changed', 'hash-changed', 'entry-missing', 'order', 'head-differs'] as const;

export const chainSchema = z.object({
  organisationId: z.string(),
  entries: z.number().int().min(0).describe('Entries that follow from one another, from the first on.'),
  head: z
    .string()
    .describe('Hash of the last of them. Kept elsewhere, it proves later that nothing before it changed.'),
  broken: z
    .object({ seq: z.number().int().positive(), fault: z.enum(CHAIN_FAULTS) })
    .nullable()
    .describe('The first broken link; null where there is none.'),
  text: z.string().describe('The same as a sentence.'),
});

export type AuditSubjectOutput = z.output<typeof auditSubjectSchema>;
export type AuditChangesOutput = z.output<typeof auditChangesSchema>;
export type AuditEntryOutput = z.output<typeof auditEntrySchema>;
export type ChainFault = (typeof CHAIN_FAULTS)[number];
