import { z } from 'zod';
import { idSchema, pageQuerySchema, plainTextSchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

const text = (most: number) => plainTextSchema(most).trim().min(1);
const words = {
  title: text(200),
  condition: text(4000).describe('Kondisi: what was found.'),
  criteria: text(4000).describe('Kriteria: what it was measured against.'),
  cause: text(4000).describe('Sebab.'),
  effect: text(4000).describe('Akibat.'),
  recommendation: text(4000).describe('Rekomendasi.'),
};
const subject = {
  scorecardId: idSchema,
  subjectKind: z.enum(['scorecard', 'indicator', 'value']),
  subjectId: idSchema.describe('The scorecard itself, one of its indicators, or the cell of a value.'),
};
const findingStateSchema = z
  .enum(['open', 'answered', 'closed'])
  .describe('open; answered (waits for the auditor); closed.');

/** A finding of the auditors on a scorecard. */
export const auditFindingSchema = z.object({
  id: idSchema,
  ...subject,
  ...words,
  state: findingStateSchema,
  raisedBy: z.string(),
  raisedAt: timeSchema,
  revision: revisionSchema,
});

export const findingQuerySchema = pageQuerySchema.extend({
  scorecardId: idSchema.optional(),
  state: findingStateSchema.optional(),
});
export const newFindingSchema = z.strictObject({ ...subject, ...words });
export const changeFindingSchema = z.strictObject(words).partial();
export const answerFindingSchema = z.strictObject({
  answer: text(4000).describe('What is said and done about it.'),
});
export const returnFindingSchema = z.strictObject({ reason: reasonSchema });
export const closeFindingSchema = z.strictObject({ conclusion: text(4000) });

export const findingEventSchema = z.object({
  kind: z.enum(['raised', 'changed', 'answered', 'returned', 'closed']),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  text: z.string().nullable().describe('The answer, the reason for returning it, or the conclusion.'),
  by: z.string(),
  at: timeSchema,
});

export type FindingOutput = z.output<typeof auditFindingSchema>;
export type FindingEventOutput = z.output<typeof findingEventSchema>;
