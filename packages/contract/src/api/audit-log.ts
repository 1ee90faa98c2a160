import { z } from 'zod';
import { timeSchema } from './common.js';

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

export type AuditEntryOutput = z.output<typeof auditEntrySchema>;
export type ChainFault = (typeof CHAIN_FAULTS)[number];
