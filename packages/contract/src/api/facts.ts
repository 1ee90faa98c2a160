import { FACT_STATUSES, MISSING_REASONS } from '@berimbang/engine';
import { z } from 'zod';
import {
  apiLabelSchema,
  idSchema,
  pageQuerySchema,
  plainTextSchema,
  reasonSchema,
  revisionSchema,
  timeSchema,
} from './common.js';

const FACT_STATES = ['draft', 'submitted', 'verified', 'approved', 'returned'] as const;
export const factStateSchema = z
  .enum(FACT_STATES)
  .describe('draft, submitted, verified, approved, or returned with a reason.');

const placeSchema = z
  .record(z.string().max(80), z.string().max(80))
  .describe('Member by dimension; empty for an input without dimensions.');
const valueSchema = plainTextSchema(200).describe(
  'A number with a decimal point, a fraction such as 1/3, or the code of a category.',
);
const missingSchema = z.enum(MISSING_REASONS).describe('Why there is no value.');

/** A revision of a value. */
export const factRevisionSchema = z.object({
  revision: revisionSchema,
  state: factStateSchema,
  value: z.string().nullable().describe('With a decimal point.'),
  written: z.string().nullable().describe('As it was entered, in the decimal mark of the scorecard.'),
  missing: missingSchema.nullable(),
  source: z.string(),
  note: apiLabelSchema.nullable(),
  reason: z.string().nullable().describe('Why it was changed or returned.'),
  correction: z.boolean().describe('Entered after its period was locked.'),
  oneStep: z.boolean().describe('Verification and approval were one step.'),
  enteredBy: z.string(),
  enteredAt: timeSchema,
  by: z.string().describe('Who took this step.'),
  at: timeSchema,
});

/** A cell of facts with its current revision. */
export const factSchema = z.object({
  id: idSchema,
  scorecardId: idSchema,
  node: z.string(),
  place: placeSchema,
  status: z.enum(FACT_STATUSES).describe('Whether the source prints it, it was rebuilt, or it is assumed.'),
  ordinal: z.number().int().nonnegative(),
  period: z.string(),
  indicator: z.string().nullable(),
  revision: revisionSchema,
  current: factRevisionSchema,
  approved: factRevisionSchema
    .nullable()
    .describe('What results are computed from; null where nothing was approved yet.'),
});

const oneOf = (given: { value?: unknown; missing?: unknown }): boolean =>
  (given.value === undefined) !== (given.missing === undefined);
const entryFields = {
  node: z.string().min(1).max(200).describe('Input of the scorecard, such as indicator.1a-CP.realised.'),
  place: placeSchema.default({}),
  value: valueSchema.optional(),
  missing: missingSchema.optional(),
  source: plainTextSchema(400).default('').describe('Document, table, page.'),
  note: apiLabelSchema.nullable().default(null),
  status: z.enum(FACT_STATUSES).default('printed'),
  reason: reasonSchema.nullable().default(null).describe('Why; required for a correction.'),
  correction: z.boolean().default(false).describe('True: the period is locked, and this corrects it.'),
};
const either = 'either value or missing';

/** One value to enter. */
export const enterFactSchema = z
  .strictObject({
    ...entryFields,
    submit: z.boolean().default(false).describe('True: submit it at once.'),
  })
  .refine(oneOf, either);

/** One value of a bulk entry. */
export const bulkEntrySchema = z
  .strictObject({
    ...entryFields,
    revision: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .default(null)
      .describe('Revision that was read; 0: there was none; null: whatever is there.'),
  })
  .refine(oneOf, either);

export const MOST_ENTRIES = 10_000;
export const enterFactsSchema = z.strictObject({
  mode: z.enum(['atomic', 'partial']).describe('atomic: all or none; partial: each for itself.'),
  submit: z.boolean().default(false),
  items: z.array(bulkEntrySchema).min(1).max(MOST_ENTRIES),
});

const refusalSchema = z.object({
  code: z.string(),
  where: z.string(),
  what: z.string(),
  suggestion: z.string().nullable(),
});
export const entryOutcomeSchema = z.object({
  index: z.number().int().nonnegative(),
  outcome: z.enum(['accepted', 'unchanged', 'refused', 'not-written']),
  id: idSchema.nullable(),
  revision: revisionSchema.nullable(),
  refusals: z.array(refusalSchema),
  warnings: z.array(refusalSchema),
});
export const enteredFactsSchema = z.object({
  accepted: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  items: z.array(entryOutcomeSchema).describe('In the order of the request.'),
});

export const factActionSchema = z.enum(['submit', 'verify', 'approve', 'return']).describe('Step of the workflow.');

/** A step of one value. */
export const stepFactSchema = z.strictObject({
  reason: reasonSchema.nullable().default(null).describe('Required to return a value.'),
});

/** A step of many values; each scorecard is computed once. */
export const stepFactsSchema = z
  .strictObject({
    action: factActionSchema,
    mode: z.enum(['atomic', 'partial']),
    reason: reasonSchema.nullable().default(null),
    items: z
      .array(z.strictObject({ id: idSchema, revision: revisionSchema }))
      .min(1)
      .max(MOST_ENTRIES),
  })
  .refine(({ action, reason }) => action !== 'return' || reason !== null, {
    message: 'a reason for returning',
    path: ['reason'],
  })
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, {
    message: 'each value once',
    path: ['items'],
  });

export const steppedFactsSchema = z.object({
  done: z.number().int(),
  refused: z.number().int(),
  items: z.array(
    z.object({
      id: idSchema,
      outcome: z.enum(['done', 'refused', 'stale', 'not-done']),
      revision: revisionSchema.nullable(),
      state: factStateSchema.nullable(),
      code: z.string().nullable(),
      what: z.string().nullable(),
    }),
  ),
  calculations: z.array(z.object({ scorecardId: idSchema, calculation: z.number().int(), changed: z.number().int() })),
});

export const factQuerySchema = pageQuerySchema.extend({
  scorecardId: idSchema.optional(),
  state: factStateSchema.optional(),
  period: z.string().max(20).optional(),
  indicator: z.string().max(80).optional(),
  node: z.string().max(200).optional(),
});

export type FactOutput = z.output<typeof factSchema>;
export type FactRevisionOutput = z.output<typeof factRevisionSchema>;
export type EnteredFactsOutput = z.output<typeof enteredFactsSchema>;
export type SteppedFactsOutput = z.output<typeof steppedFactsSchema>;
