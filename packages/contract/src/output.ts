import { CERTAINTIES, SAMPLE_METHODS, SAMPLE_ROUNDINGS, VERDICTS } from '@berimbang/engine';
import { z } from 'zod';

/** Shapes of what the command line prints with `--json`. Always one or many scorecards in the same envelope. */

const label = z.strictObject({ id: z.string(), en: z.string() });
const place = z.record(z.string(), z.string());

const cellOutputSchema = z
  .strictObject({
    at: place.describe('Member by dimension.'),
    value: z.string().nullable().describe('Decimal or fraction; at least 12 significant digits where exact is false.'),
    exact: z.boolean(),
    rounded: z.string().optional().describe("By the node's declared rounding."),
    low: z.string().optional().describe('Smallest value still possible, where a range is known.'),
    high: z.string().optional(),
    category: z
      .union([z.string(), z.array(z.string()), z.boolean()])
      .nullable()
      .describe('A category, a set of members, or true or false.'),
    missing: z.strictObject({ reason: z.string(), leaves: z.array(z.string()) }).nullable(),
    problem: z.strictObject({ kind: z.string(), origin: z.string(), detail: label }).nullable(),
    sources: z.array(z.strictObject({ source: label, status: z.string(), text: z.string() })),
  })
  .describe('One cell of a node.');

const checkSchema = z.strictObject({
  kind: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  where: z.string(),
  message: label,
});

export const scoreOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  scorecards: z.array(
    z.strictObject({
      scorecard: z.string(),
      title: label,
      method: z.string(),
      fingerprint: z.string(),
      rules: z.record(z.string(), z.string()),
      uncertain: z
        .array(
          z.strictObject({
            rule: z.string().describe('Name of the rule: pack#parameter.'),
            certainty: z.enum(CERTAINTIES).describe('How sure it is.'),
            note: label.nullable().describe('What its user must know.'),
          }),
        )
        .describe('Rules that were read and are recalled or unsure.'),
      nodes: z.record(
        z.string(),
        z.strictObject({
          label,
          unit: z.string().nullable(),
          dims: z.array(z.string()),
          cells: z.array(cellOutputSchema),
        }),
      ),
      warnings: z
        .array(checkSchema)
        .describe('Pairwise judgements that are not reciprocal or not consistent; computed all the same.'),
    }),
  ),
});

const alternative = z.strictObject({ name: z.string(), label, value: z.string(), agrees: z.boolean() });

export const auditOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  scorecards: z.array(
    z.strictObject({
      scorecard: z.string(),
      title: label,
      figures: z.array(
        z.strictObject({
          id: z.string(),
          label,
          node: z.string(),
          printed: z.string(),
          recomputed: z.string().nullable(),
          rounded: z.string().nullable(),
          verdict: z.enum(VERDICTS),
          cause: z.string().nullable(),
          basis: z.string(),
          inheritedFrom: z.string().nullable().describe('Ids of the wrong figures that this one follows from.'),
          alternatives: z.array(alternative),
          explanation: label,
        }),
      ),
      checks: z.array(checkSchema),
      totals: z.record(z.string(), z.number()),
    }),
  ),
  totals: z.record(z.string(), z.number()),
});

const share = z.strictObject({
  stratum: z.string().describe('Name of the stratum.'),
  size: z.string().describe('Its size.'),
  quota: z.string().describe('Its exact part of the sample.'),
  share: z.string().describe('Its whole number of people, by largest remainder.'),
  tied: z.boolean().describe('Whether only the order of the strata decided.'),
  short: z.boolean().describe('Whether the stratum is smaller than its share.'),
});

export const sampleOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  sample: z
    .strictObject({
      population: z.string().describe('Size of the population.'),
      margin: z.string().describe('Margin of error, a fraction.'),
      confidence: z.string().describe('Confidence level, a fraction.'),
      proportion: z.string().describe('Expected share, a fraction.'),
      z: z.string().describe('Table value for Cochran.'),
      chiSquare: z.string().describe('Table value for Krejcie-Morgan.'),
      methods: z
        .array(
          z.strictObject({
            method: z.enum(SAMPLE_METHODS).describe('The method.'),
            formula: z.string().describe('Its formula.'),
            raw: z.string().describe('Size before rounding, a decimal or fraction.'),
            nearest: z.string().describe('Rounded to the nearest.'),
            up: z.string().describe('Rounded up.'),
            rounding: z.enum(SAMPLE_ROUNDINGS).describe('Which of the two is used.'),
            size: z.string().describe('The size used.'),
            shares: z.array(share).optional().describe('Shares over strata, where there are any.'),
            source: label.describe('Where the method comes from.'),
            note: label.describe('What its user must know.'),
          }),
        )
        .describe('One entry for every method.'),
    })
    .nullable()
    .describe('The sample; null where the command was called wrongly.'),
});

export type SampleOutput = z.infer<typeof sampleOutputSchema>;
export type CellOutput = z.infer<typeof cellOutputSchema>;
export type ScoreOutput = z.infer<typeof scoreOutputSchema>;
export type AuditOutput = z.infer<typeof auditOutputSchema>;
