import { z } from 'zod';
import { idSchema } from './common.js';

const words = z.object({ id: z.string(), en: z.string() });
const tone = z.enum(['green', 'yellow', 'red', 'grey', 'none']);

export const scorecardTableQuerySchema = z.object({
  period: z.string().max(20).optional().describe('Member of the reading period; the last with a value by default.'),
});

/** A result as a screen shows it. */
export const tableShownSchema = z.object({
  cell: z.string(),
  shown: z.string().nullable().describe('A decimal with a point, rounded as declared; null where there is no number.'),
  unit: words.nullable(),
  word: words.nullable().describe('A category, or why there is nothing.'),
});

export const tableClassSchema = z
  .object({ cell: z.string(), tone, word: words, rank: z.number().int(), of: z.number().int() })
  .describe('Band of a value; rank from 1, the lowest.');

export const tableLevelSchema = z.object({
  code: z.string(),
  label: words,
  perspective: z.string().nullable(),
  score: tableShownSchema.nullable(),
  status: tableClassSchema.nullable(),
  weight: words.nullable(),
});

export const tableRowSchema = z.object({
  kind: z.enum(['indicator', 'measure']).describe('An indicator, or another result that measures a perspective.'),
  code: z.string().describe('Code of the indicator, or the name of the node.'),
  label: words,
  perspective: z.string().nullable(),
  objective: z.string().nullable(),
  polarity: z.enum(['maximise', 'minimise', 'other']).nullable(),
  target: tableShownSchema.nullable(),
  realised: tableShownSchema.nullable(),
  of: z
    .string()
    .nullable()
    .describe('Period of target and realisation, where the index is a mean over several of them.'),
  index: tableShownSchema.nullable(),
  status: tableClassSchema.nullable(),
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
    whole: z.object({ label: words, score: tableShownSchema, status: tableClassSchema.nullable() }).nullable(),
    perspectives: z.array(tableLevelSchema),
    objectives: z.array(tableLevelSchema),
    rows: z.array(tableRowSchema),
    calculated: z.boolean().describe('False where nothing was approved and computed yet.'),
    may: z.object({
      addIndicators: z.boolean(),
      setWeights: z.boolean().describe('False too where the method leaves no weight to be written.'),
    }),
  })
  .describe('A scorecard as a table.');

export type ScorecardTable = z.output<typeof scorecardTableSchema>;
export type TableRow = z.output<typeof tableRowSchema>;
export type TableLevel = z.output<typeof tableLevelSchema>;
export type TableShown = z.output<typeof tableShownSchema>;
export type TableClass = z.output<typeof tableClassSchema>;
