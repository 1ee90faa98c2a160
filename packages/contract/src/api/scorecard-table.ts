import { z } from 'zod';
import { idSchema } from './common.js';

const words = z.object({ id: z.string(), en: z.string() });
const tone = z.enum(['green', 'yellow', 'red', 'grey', 'none']);

export const scorecardTableQuerySchema = z.object({
  period: z.string().max(20).optional().describe('Member of the reading period; the last with a value by default.'),
});

/** A result as a screen shows it. */
const shownSchema = z.object({
  cell: z.string(),
  shown: z.string().nullable().describe('A decimal with a point, rounded as declared; null where there is no number.'),
  unit: words.nullable(),
  word: words.nullable().describe('A category, or why there is nothing.'),
});

const classSchema = z
  .object({ cell: z.string(), tone, word: words, rank: z.number().int(), of: z.number().int() })
  .describe('Band of a value; rank from 1, the lowest.');

const levelSchema = z.object({
  code: z.string(),
  label: words,
  perspective: z.string().nullable(),
  score: shownSchema.nullable(),
  status: classSchema.nullable(),
  weight: words.nullable(),
});

const tableRowSchema = z.object({
  kind: z.enum(['indicator', 'measure']).describe('An indicator, or another result that measures a perspective.'),
  code: z.string().describe('Code of the indicator, or the name of the node.'),
  label: words,
  perspective: z.string().nullable(),
  objective: z.string().nullable(),
  polarity: z.enum(['maximise', 'minimise', 'other']).nullable(),
  target: shownSchema.nullable(),
  realised: shownSchema.nullable(),
  index: shownSchema.nullable(),
  status: classSchema.nullable(),
  weight: words.nullable(),
  trend: z.array(z.string().nullable()).describe('Index, or value, at each of the periods, as decimals.'),
  owners: z.array(z.string()),
  evidence: z.number().int(),
});

export const scorecardTableSchema = z
  .object({
    scorecard: idSchema,
    title: words,
    period: z.string().nullable(),
    periods: z.array(z.object({ code: z.string(), label: words })).describe('Of the trends, up to the one shown.'),
    whole: z.object({ label: words, score: shownSchema, status: classSchema.nullable() }).nullable(),
    perspectives: z.array(levelSchema),
    objectives: z.array(levelSchema),
    rows: z.array(tableRowSchema),
    calculated: z.boolean().describe('False where nothing was approved and computed yet.'),
  })
  .describe('A scorecard as a table.');

export type ScorecardTable = z.output<typeof scorecardTableSchema>;
export type TableRow = z.output<typeof tableRowSchema>;
export type TableLevel = z.output<typeof levelSchema>;
export type TableShown = z.output<typeof shownSchema>;
export type TableClass = z.output<typeof classSchema>;
