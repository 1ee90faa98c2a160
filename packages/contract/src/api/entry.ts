import { FREQUENCIES, MISSING_REASONS } from '@berimbang/engine';
import { z } from 'zod';
import { apiLabelSchema, idSchema, timeSchema } from './common.js';
import { factStateSchema } from './facts.js';
import { periodStateSchema } from './periods.js';

const both = z.object({ id: z.string(), en: z.string() });

export const entryQuerySchema = z.object({
  period: z
    .string()
    .max(20)
    .optional()
    .describe(
      'A period of the scorecard: the quarter or year that it lies in is given. The latest open one without it.',
    ),
});

/** Whether the caller may enter a value now. */
export const mayEnterSchema = z
  .enum(['yes', 'as-correction', 'not-entrusted', 'retired', 'not-open', 'locked'])
  .describe('as-correction: its period is locked, a reason is needed. locked: and corrections are not theirs.');

const entryCellSchema = z.object({
  period: z.string(),
  column: z.number().int().nonnegative().describe('Index among the columns: that in which the period ends.'),
  place: z.record(z.string(), z.string()).describe('The whole place, as it is entered.'),
  status: z.enum(['printed', 'reconstructed', 'assumed']),
  target: z.string().nullable().describe('With a decimal point.'),
  fact: z
    .object({
      id: idSchema,
      revision: z.number().int().positive(),
      state: factStateSchema,
      value: z.string().nullable().describe('With a decimal point.'),
      missing: z.enum(MISSING_REASONS).nullable(),
      source: z.string(),
      note: apiLabelSchema.nullable(),
      reason: z.string().nullable(),
      evidence: z.number().int().describe('Files that stand at the value.'),
      by: z.string().describe('Who entered it.'),
      own: z.boolean().describe('The caller entered it.'),
      at: timeSchema,
    })
    .nullable()
    .describe('Its current revision; null where nothing was entered yet.'),
  may: mayEnterSchema,
  why: both.nullable().describe('Why the value may not be entered.'),
});

const entryRowSchema = z.object({
  key: z.string(),
  node: z.string(),
  indicator: z.string().nullable(),
  group: z.string().describe('Rows of one group stand together: an indicator, or another input.'),
  label: both,
  member: both.nullable().describe('Which members of the dimensions of the input.'),
  type: z.enum(['number', 'category']),
  unit: z.string().nullable(),
  categories: z.array(z.object({ code: z.string(), label: both })).nullable(),
  low: z.string().nullable().describe('Smallest value that can be.'),
  high: z.string().nullable().describe('Largest value that can be.'),
  target: z.string().nullable().describe('Of the last period that has one.'),
  targetUnit: z
    .string()
    .nullable()
    .describe('Other than that of the row where the realisation is made of several values.'),
  frequency: z.enum(FREQUENCIES).nullable(),
  consolidation: z.enum(['sum', 'average', 'take-last-known', 'index-mean']).nullable(),
  owners: z.array(z.string()).describe('Names of those to whom it is entrusted today.'),
  mine: z.boolean().describe('It is entrusted to the caller by name.'),
  cells: z.array(entryCellSchema),
});

/** The values of a scorecard that are entered in a quarter or a year, as a grid. */
export const entrySchema = z.object({
  span: z.string().describe('The period that is shown.'),
  spans: z.array(z.string()).describe('Those that can be chosen, the earliest first.'),
  columns: z.array(
    z.object({
      period: z.string(),
      state: periodStateSchema.nullable(),
      due: timeSchema.nullable(),
      since: timeSchema.nullable().describe('When it was closed or locked, where that is recorded.'),
    }),
  ),
  rows: z.array(entryRowSchema),
  left: z
    .array(z.object({ label: both, rows: z.number().int() }))
    .describe('Inputs with more rows than a person types; they come as files.'),
});

/** A scorecard as the engine computes it, for previews in a browser. */
export const entryModelSchema = z.object({
  engine: z.string().describe('Version of the engine.'),
  model: z
    .record(z.string(), z.unknown())
    .describe(
      'The compiled definition with the latest values of every state, as `toPortable` of the engine writes it.',
    ),
  packs: z.record(z.string(), z.unknown()).describe('The rule packs that it reads, written in the same way.'),
});

export type EntryOutput = z.output<typeof entrySchema>;
export type EntryRowOutput = EntryOutput['rows'][number];
export type EntryCellOutput = EntryRowOutput['cells'][number];
export type MayEnterOutput = z.output<typeof mayEnterSchema>;
export type EntryModelOutput = z.output<typeof entryModelSchema>;
