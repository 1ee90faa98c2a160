import { z } from 'zod';

/** Shape of `survey --json`. */

const label = z.strictObject({ id: z.string(), en: z.string() });
const count = z.number().int().nonnegative();
const number = z.string().describe('Decimal or fraction; 16 significant digits where it is not exact.');

const value = z
  .strictObject({
    value: number.nullable(),
    exact: z.boolean(),
    missing: z.string().nullable().describe('Why there is no value.'),
    problem: z.strictObject({ kind: z.string(), detail: label }).nullable().describe('Why there cannot be one.'),
  })
  .describe('A number, or why there is none.');

const grade = z.strictObject({ code: z.string(), label }).nullable();

const correlation = z.strictObject({
  r: value,
  squared: number.nullable().describe('r squared, exact.'),
  valid: z.boolean().nullable().describe('r is strictly greater than the critical r.'),
});

const scope = z
  .strictObject({
    group: z.string().nullable().describe('Null for all items.'),
    n: count.describe('Respondents that remain; pairwise, those of the smallest pair.'),
    filled: count.describe('Answers replaced by the median of their item.'),
    problem: label.nullable(),
    validity: z.array(
      z.strictObject({ item: z.string(), n: count, critical: value, withTotal: correlation, corrected: correlation }),
    ),
    reliability: z
      .strictObject({
        items: count,
        alpha: value,
        reliable: z.boolean().nullable().describe('alpha is strictly greater than the threshold.'),
        ifDeleted: z.array(z.strictObject({ item: z.string(), alpha: value })),
      })
      .nullable(),
  })
  .describe('Validity and reliability of all items, or of one group.');

const item = z.strictObject({
  item: z.string(),
  label,
  group: z.string().nullable(),
  reversed: z.boolean(),
  n: count,
  missing: count,
  mean: value,
  varianceSample: value,
  variancePopulation: value,
  deviation: value.describe('Root of the sample variance.'),
  lowest: value,
  highest: value,
  class: count.nullable().describe('Equal-width class of the mean, from 1 up.'),
  frequencies: z
    .array(z.strictObject({ answer: number, count, share: value.describe('Part of those who answered.') }))
    .nullable(),
});

const index = z.strictObject({
  n: count,
  factor: number,
  conversion: number,
  interval: value.describe('Sum of the weighted element means (NI).'),
  index: value,
  grade,
  elements: z.array(z.strictObject({ item: z.string(), n: count, mean: value, weighted: value, index: value, grade })),
  standardError: value,
  population: number.nullable(),
  correction: number.nullable().describe('(N - n) / (N - 1), the factor on the variance.'),
  confidence: number,
  low: value,
  high: value,
  probabilities: z
    .array(z.strictObject({ grade: z.string(), label, probability: value }))
    .describe('Of each grade for the true index.'),
});

const part = z.strictObject({
  value: z.string(),
  n: count,
  withheld: z.boolean().describe('Not shown, for privacy.'),
  mean: value.nullable(),
  index: value.nullable(),
  grade,
  items: z.array(z.strictObject({ item: z.string(), n: count, mean: value })),
});

const parting = z.strictObject({
  column: z.string(),
  role: z.enum(['service', 'wave', 'respondents']),
  parts: z.array(part),
  simple: value.nullable().describe('Simple mean of the indices of its parts.'),
  simpleGrade: grade,
  weighted: value.nullable().describe('Mean weighted by respondents.'),
  weightedGrade: grade,
});

const gaps = z.strictObject({
  problem: label.nullable(),
  items: z.array(z.strictObject({ item: z.string(), n: count, perception: number, expectation: number, gap: number })),
  groups: z.array(
    z.strictObject({ group: z.string(), items: count, perception: number, expectation: number, gap: number }),
  ),
  overItems: number.nullable(),
  overGroups: number.nullable(),
});

const importance = z.strictObject({
  items: z.array(
    z.strictObject({
      item: z.string(),
      n: count,
      performance: number,
      importance: number,
      quadrant: z.string(),
      conformity: number.nullable(),
      weight: number.nullable(),
      score: number.nullable(),
    }),
  ),
  crosshair: z.strictObject({ importance: number, performance: number }).nullable(),
  conformity: number.nullable().describe('Of all items, per cent.'),
  csi: number.nullable().describe('Customer satisfaction index, per cent.'),
  csiProblem: label.nullable(),
});

export const surveyOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  surveys: z.array(
    z.strictObject({
      file: z.string(),
      title: label.nullable(),
      respondents: count,
      complete: count.describe('Respondents who answered every item.'),
      empty: count.describe('Rows without any answer, left out.'),
      scale: z.tuple([number, number]),
      conventions: z
        .strictObject({
          missingAnswers: z.string(),
          variance: z.string(),
          level: number,
          degrees: z.string(),
          threshold: number,
          elementMissing: z.string(),
          spread: z.string(),
          rulesAt: z.string(),
          least: count,
        })
        .describe('What was assumed where methods differ.'),
      rules: z.array(
        z.strictObject({
          rule: z.string(),
          source: z.string(),
          locator: z.string(),
          basis: z.string(),
          certainty: z.string(),
        }),
      ),
      items: z.array(item),
      groups: z.array(z.strictObject({ group: z.string(), label, items: count, mean: value, class: count.nullable() })),
      overItems: value.describe('Mean of the item means.'),
      overGroups: value.nullable().describe('Mean of the group means.'),
      classes: z
        .strictObject({ width: number, classes: z.array(z.strictObject({ from: number, to: number })) })
        .nullable(),
      index: index.nullable(),
      indexProblem: label.nullable().describe('Why there is no index.'),
      scopes: z.array(scope),
      partings: z.array(parting),
      gaps: gaps.nullable(),
      importance: importance.nullable(),
      warnings: z.array(z.strictObject({ code: z.string(), message: label })),
    }),
  ),
});

export type SurveyOutput = z.infer<typeof surveyOutputSchema>;
