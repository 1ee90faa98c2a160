import { BASES, CERTAINTIES, FACT_STATUSES } from '@berimbang/engine';
import { z } from 'zod';
import { idSchema, timeSchema } from './common.js';

const words = z.object({ id: z.string(), en: z.string() });
const cellSchema = z.string().min(1).max(400).describe('NODE, or NODE@dimension=member,...');
const tone = z
  .enum(['green', 'yellow', 'red', 'grey', 'none'])
  .describe('Status that the value has; none without one.');

const asOf = { calculation: z.coerce.number().int().positive().optional().describe('The latest by default.') };

export const explanationViewQuerySchema = z.object({ cell: cellSchema, ...asOf });
export const explainedNodeQuerySchema = z.object({
  cell: cellSchema,
  from: z.coerce.number().int().nonnegative().default(0).describe('Number of the first operand.'),
  ...asOf,
});
export const explanationTextQuerySchema = z.object({
  cell: cellSchema,
  levels: z.coerce.number().int().min(0).max(20).default(6).describe('How many levels below the value.'),
  ...asOf,
});

const rowSchema = z
  .object({
    cell: z.string(),
    card: idSchema.nullable().describe('Scorecard of a subordinate unit, whose result the cell is.'),
    label: words,
    operation: words.describe('How it is made, with numbers; may be empty.'),
    result: words,
    tone,
    opens: z.boolean().describe('Whether it is computed, and has operands of its own.'),
    share: z
      .object({ operation: words, result: words })
      .nullable()
      .describe('Weight times value, and what that adds to a weighted sum.'),
  })
  .describe('An operand, as one line of a calculation.');

const inputSchema = z
  .object({
    cell: z.string(),
    label: words,
    value: words,
    source: words.describe('Where it was read, or what set it; empty where nobody said.'),
    status: z.enum(FACT_STATUSES).nullable().describe('Null where there is no value.'),
    note: words.nullable(),
    approvedAt: timeSchema.nullable(),
    approvedBy: z.string().nullable().describe('Name of the person.'),
  })
  .describe('An operand that somebody entered.');

const roundingSchema = z.object({
  how: words.describe('Decimals, mode, and whether what follows uses the rounded value.'),
  before: words,
  after: words,
});

export const explainedNodeSchema = z
  .object({
    cell: z.string(),
    label: words,
    operation: words,
    result: words,
    tone,
    formula: z.object({ words, numbers: words }).nullable().describe('In names, and in numbers.'),
    inputs: z.array(inputSchema),
    band: z
      .object({ cell: z.string(), word: words, tone, distance: words })
      .nullable()
      .describe('Band of the value, and how far its edges are.'),
    rounding: roundingSchema.nullable(),
    range: words
      .nullable()
      .describe('What the value can be within the rounding of its inputs, or without those that are missing.'),
    notes: z.array(words),
    warnings: z.array(words),
    rows: z.array(rowSchema).describe('Operands that are computed.'),
    operands: z.number().int().describe('Number of all operands.'),
    next: z.number().int().nullable().describe('Where more operands begin.'),
  })
  .describe('A value with its operands, one level of a calculation.');

export const explanationViewSchema = z
  .object({
    cell: z.string(),
    title: words,
    place: words.describe('Period and other members of its place; empty without any.'),
    sentence: z.object({ lead: words, rest: words }),
    ruler: z
      .object({ finding: words, wide: words, narrow: words })
      .nullable()
      .describe('Bands with the value: SVG for 630 and for 350 pixels.'),
    node: explainedNodeSchema,
    rules: z.array(
      z.object({
        rule: z.string(),
        title: words,
        source: words,
        locator: words,
        basis: z.enum(BASES),
        certainty: z.enum(CERTAINTIES),
        at: z.string().describe('The day for which it was read.'),
        note: words.nullable(),
        used: z.number().int().describe('Number of values that it decides.'),
      }),
    ),
    roundings: z.array(z.object({ how: words, of: words, times: z.number().int() })),
    doubts: z.array(words),
    facts: z.number().int().describe('Values entered that it rests on.'),
    parameters: z.number().int().describe('Rule values and constants that it rests on.'),
    complete: z.boolean().describe('False where the calculation has more values than were gone through.'),
    calculation: z.object({ id: z.number().int(), fingerprint: z.string(), at: timeSchema }),
  })
  .describe('An explanation for a screen.');

export const explanationTextSchema = z.object({ text: words }).describe('An explanation as plain text.');

export type ExplainedNode = z.output<typeof explainedNodeSchema>;
export type ExplainedRow = z.output<typeof rowSchema>;
export type ExplainedInput = z.output<typeof inputSchema>;
export type ExplanationView = z.output<typeof explanationViewSchema>;
