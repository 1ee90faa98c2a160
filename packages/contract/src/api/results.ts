import { z } from 'zod';
import { apiLabelSchema, idSchema, pageQuerySchema, timeSchema } from './common.js';
import { periodStateSchema } from './periods.js';

const bothLabels = z.object({ id: z.string(), en: z.string() });

/** A computed value. */
export const resultSchema = z.object({
  node: z.string(),
  place: z.record(z.string(), z.string()),
  label: bothLabels,
  unit: z.string().nullable(),
  kind: z.enum(['number', 'category', 'members', 'truth', 'missing', 'problem']),
  value: z.string().nullable().describe('Exact: a decimal or a fraction. A code, a list of codes, true or false.'),
  exact: z.boolean(),
  shown: z.string().nullable().describe('By the declared rounding of the node, else with two decimals.'),
  word: bothLabels.nullable().describe('Name of the category.'),
  detail: z.record(z.string(), z.unknown()).nullable().describe('Why it is missing, or what the problem is.'),
  calculation: z.number().int(),
});

export const resultQuerySchema = pageQuerySchema.extend({
  node: z.string().max(200).optional().describe('One node, or the start of names: indicator.*'),
  period: z.string().max(20).optional().describe('Member of the reading period.'),
});

export const calculationSchema = z.object({
  id: z.number().int(),
  factSeq: z.number().int().describe('Facts up to this revision are covered.'),
  fingerprint: z.string().describe('SHA-256 over definition, rule values read and engine version.'),
  digest: z.string().describe('SHA-256 over all results.'),
  definitionHash: z.string(),
  library: z.unknown().describe('Methods and rule packs read, by content hash.'),
  engineVersion: z.string(),
  cells: z.number().int(),
  because: z.string(),
  by: z.string(),
  at: timeSchema,
});

/** A calculation done again from what it read. */
export const recheckSchema = z.object({
  calculation: z.number().int(),
  digest: z.string(),
  recomputed: z.string(),
  same: z.boolean().describe('Whether every result is the same to the digit.'),
  differences: z.array(
    z.object({ node: z.string(), place: z.record(z.string(), z.string()), now: z.string().nullable() }),
  ),
});

export const explanationQuerySchema = z.object({
  cell: z.string().min(1).max(400).describe('NODE, or NODE@dimension=member,...'),
  calculation: z.coerce.number().int().positive().optional().describe('As of a calculation; the latest by default.'),
  depth: z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .default(4)
    .describe('Levels of operands; each operand that has more says how many, and can be asked for by its address.'),
});

export const explanationSchema = z
  .looseObject({
    address: z.string(),
    label: bothLabels,
    sentence: bothLabels,
    more: z.number().int().nonnegative().describe('Operands that are not shown at this depth.'),
  })
  .describe('Tree of the explanation: sentence, formula with numbers, sources, rules, operands.');

export const auditSchema = z
  .looseObject({ scorecard: z.string(), title: apiLabelSchema })
  .describe('Printed figures with their verdicts, and what the generic checks found; as audit --json.');

/** The periods at which a scorecard is read. */
export const readingsSchema = z.object({
  items: z
    .array(
      z.object({
        period: z.string(),
        valued: z.boolean().describe('Whether the whole, or where there is none anything scored, has a value.'),
        state: periodStateSchema.nullable().describe('Null where the organisation has no such period.'),
        lockedAt: timeSchema.nullable(),
      }),
    )
    .describe('In order; empty where the scorecard is read once.'),
  latest: z.string().nullable().describe('The last period with a value; shown where none is asked for.'),
  calculation: z.number().int().nullable().describe('The latest calculation; null where nothing was computed yet.'),
});

export const scorecardIdSchema = z.object({ scorecard: idSchema });
export type ResultOutput = z.output<typeof resultSchema>;
export type CalculationOutput = z.output<typeof calculationSchema>;
export type ReadingsOutput = z.output<typeof readingsSchema>;
