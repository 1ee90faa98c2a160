import { BASES, CERTAINTIES, ROUNDING_MODES } from '@berimbang/engine';
import { z } from 'zod';
import {
  codeSchema,
  dateSchema,
  decimalsSchema,
  formatSchema,
  labelSchema,
  quantitySchema,
  yesSchema,
} from './text.js';

const basis = z.enum(BASES).describe('What the value rests on.');
const certainty = z.enum(CERTAINTIES).describe('How sure the value is; shown wherever it is not confirmed.');

/** `instrument.yaml` of a rule pack. */
export const instrumentFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    pack: codeSchema,
    title: labelSchema,
    issuer: z.string().min(1).max(200),
    'not-before': dateSchema
      .optional()
      .describe('Earliest day on which the instrument can have been in force, where its exact start is unknown.'),
    note: labelSchema.optional(),
  })
  .describe('A rule pack: what one issuer decreed.');

const categorySchema = z.strictObject({
  label: labelSchema,
  status: z.enum(['green', 'yellow', 'red', 'grey']).optional(),
});

const printedBandSchema = z.strictObject({
  category: z.string().min(1).max(80),
  low: quantitySchema.optional(),
  high: quantitySchema.optional(),
  'low-inclusive': yesSchema.optional(),
  'high-inclusive': yesSchema.optional(),
});

const bandsSchema = z.strictObject({
  categories: z.record(z.string().min(1).max(80), categorySchema),
  printed: z
    .array(printedBandSchema)
    .optional()
    .describe('The intervals as the source prints them; both ends inclusive unless said otherwise.'),
  applied: z
    .strictObject({
      before: z
        .strictObject({
          decimals: decimalsSchema,
          mode: z.enum(ROUNDING_MODES),
        })
        .optional(),
      limit: z.strictObject({ value: quantitySchema, inclusive: yesSchema }).optional(),
      edges: z
        .array(
          z.strictObject({
            category: z.string().min(1).max(80),
            from: quantitySchema.optional(),
            inclusive: yesSchema.optional(),
          }),
        )
        .min(1)
        .describe('Lower edges, from the highest band to the lowest; inclusive unless said otherwise.'),
    })
    .optional()
    .describe(
      'The rule that is applied: rounding before look-up, then lower edges. Left out, the printed intervals are applied; they must then meet without gap or overlap.',
    ),
});

const scoresSchema = z.strictObject({
  categories: z.record(z.string(), categorySchema).optional(),
  scores: z.record(z.string().min(1).max(80), quantitySchema),
});

const datedSchema = z.strictObject({
  from: z.union([dateSchema, z.literal('unknown')]).describe('Day from which the value holds.'),
  ends: yesSchema.optional().describe('true: from this day there is no value any more.'),
  value: quantitySchema.optional(),
  list: z.record(z.string().regex(/^\d{1,3}$/), quantitySchema).optional(),
  bands: bandsSchema.optional(),
  scores: scoresSchema.optional(),
  source: z.string().min(1).max(400),
  locator: z.string().min(1).max(400),
  basis,
  certainty,
  checked: dateSchema,
  note: labelSchema.optional(),
});

/** A rule of the scorecard's own, written in line: one value, with its source. */
export const ownRuleSchema = z
  .strictObject({
    label: labelSchema,
    unit: z.string().max(80).optional(),
    value: quantitySchema.optional(),
    list: z.record(z.string().regex(/^\d{1,3}$/), quantitySchema).optional(),
    bands: bandsSchema.optional(),
    scores: scoresSchema.optional(),
    source: z.string().min(1).max(400),
    locator: z.string().min(1).max(400).optional(),
    basis: basis.optional(),
    certainty: certainty.optional(),
    note: labelSchema.optional(),
  })
  .describe('A rule of the scorecard itself; named own#NAME.');

/** `parameters/NAME.yaml` of a rule pack: one value with its history. */
export const parameterFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    parameter: codeSchema,
    label: labelSchema,
    unit: z.string().max(80).optional(),
    history: z.array(datedSchema).min(1),
  })
  .describe('A rule value with its history, oldest first.');

const caseSchema = z.strictObject({
  parameter: codeSchema,
  at: dateSchema.optional(),
  value: z.string().min(1).max(80).optional(),
  expect: z.string().min(1).max(80).optional().describe('Category or number expected; `none` where there is none.'),
  unrounded: z.string().optional().describe('Category without the rounding before look-up.'),
  printed: z.array(z.string()).optional().describe('Categories whose printed interval holds the value.'),
  why: z.string().min(1).max(400).describe('Where the expected result comes from.'),
});

/** `cases/NAME.yaml` of a rule pack: worked cases at the edges. */
export const casesFileSchema = z.strictObject({ berimbang: formatSchema, cases: z.array(caseSchema).min(1) });

export type InstrumentFile = z.infer<typeof instrumentFileSchema>;
export type OwnRuleFile = z.infer<typeof ownRuleSchema>;
export type ParameterFile = z.infer<typeof parameterFileSchema>;
export type RuleCase = z.infer<typeof caseSchema>;
