import { BASES, CERTAINTIES } from '@berimbang/engine';
import { z } from 'zod';
import { ruleValues } from './rule-value-file.js';
import { codeSchema, dateSchema, formatSchema, labelSchema, yesSchema } from './text.js';

const basis = z.enum(BASES).describe('What the value rests on.');
const certainty = z.enum(CERTAINTIES).describe('How sure the value is; shown wherever it is not confirmed.');

const packSchema = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'a pack such as permenpanrb/14-2017')
  .describe('A pack: issuer/instrument.');

/** `instrument.yaml` of a rule pack. */
export const instrumentFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    pack: packSchema.describe('Name of the pack: issuer/instrument.'),
    title: labelSchema,
    issuer: labelSchema.describe('Who issued it.'),
    extends: packSchema
      .optional()
      .describe('Pack whose parameters this one has too, save those that it writes itself: issuer/instrument.'),
    'not-before': dateSchema
      .optional()
      .describe('Earliest day on which the instrument can have been in force, where its exact start is unknown.'),
    note: labelSchema.optional(),
  })
  .describe('A rule pack: what one issuer decreed.');

const datedSchema = z.strictObject({
  from: z.union([dateSchema, z.literal('unknown')]).describe('Day from which the value holds.'),
  ends: yesSchema.optional().describe('true: from this day there is no value any more.'),
  ...ruleValues,
  source: labelSchema.describe('Where the value comes from.'),
  locator: labelSchema.describe('Where in the source.'),
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
    ...ruleValues,
    source: labelSchema.describe('Where the value comes from.'),
    locator: labelSchema.optional().describe('Where in the source.'),
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
  row: z.string().min(1).max(80).optional().describe('Row of a table; category of a guideline.'),
  column: z.string().min(1).max(80).optional().describe('Column of a table; group of a guideline.'),
  expect: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .describe(
      'Category or number expected; `none` where there is none. Of a guideline such as `at-most 70`, or `text`.',
    ),
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
