import { BEYOND, ROUNDING_MODES } from '@berimbang/engine';
import { z } from 'zod';
import { decimalsSchema, labelSchema, quantitySchema, yesSchema } from './text.js';

/** What a rule can hold: exactly one of these. */

const nameSchema = z.string().min(1).max(80);

const categorySchema = z.strictObject({
  label: labelSchema.describe('Name of the category.'),
  status: z.enum(['green', 'yellow', 'red', 'grey']).optional().describe('Colour.'),
});

const printedBandSchema = z.strictObject({
  category: nameSchema,
  low: quantitySchema.optional(),
  high: quantitySchema.optional(),
  'low-inclusive': yesSchema.optional(),
  'high-inclusive': yesSchema.optional(),
});

const bandsSchema = z.strictObject({
  categories: z.record(nameSchema, categorySchema),
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
            category: nameSchema,
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
  scores: z.record(nameSchema, quantitySchema),
});

const axisSchema = z.strictObject({
  label: labelSchema.describe('What the rows or columns are.'),
  categories: z.record(nameSchema, categorySchema).describe('Categories in order.'),
});

const tableSchema = z
  .strictObject({
    rows: axisSchema.describe('The rows.'),
    columns: axisSchema.describe('The columns.'),
    categories: z
      .record(nameSchema, categorySchema)
      .optional()
      .describe('What the cells can be; left out where they are numbers.'),
    cells: z
      .record(
        nameSchema,
        z.record(
          nameSchema,
          z.union([nameSchema, z.strictObject({ 'not-allowed': labelSchema.describe('Why the pair has no value.') })]),
        ),
      )
      .describe('Number or category by row and column, or `not-allowed` with the reason. No pair is left out.'),
  })
  .describe('A two-way table.');

const pointsSchema = z
  .strictObject({
    'from-unit': z.string().max(80).optional().describe("Unit of `from`; the unit of `to` is the rule's own."),
    below: z.enum(BEYOND).describe('Below the first point: `hold` its value, or `none`, a problem.'),
    above: z.enum(BEYOND).describe('Above the last point: `hold` its value, or `none`, a problem.'),
    points: z
      .array(
        z.strictObject({
          from: quantitySchema.describe('Value that is read; rises from point to point.'),
          to: quantitySchema.describe('What it becomes.'),
        }),
      )
      .min(2)
      .max(200)
      .describe('At least two points, joined by straight lines.'),
  })
  .describe('A piecewise linear scale.');

const guidanceSchema = z
  .strictObject({
    categories: z.record(nameSchema, categorySchema).describe('What the distribution depends on, such as predicates.'),
    groups: z.record(nameSchema, categorySchema).describe('What is distributed, such as employee ratings.'),
    shares: z
      .record(
        nameSchema,
        z.array(
          z.strictObject({
            groups: z.array(nameSchema).min(1).describe('Groups counted together.'),
            'at-least': quantitySchema.optional().describe('Smallest share in per cent.'),
            'at-most': quantitySchema.optional().describe('Largest share in per cent.'),
            text: labelSchema.optional().describe('The guideline in words.'),
          }),
        ),
      )
      .describe('Shares by category; every category has a list, which may be empty.'),
  })
  .describe('A distribution guideline: shown, never enforced.');

/** Keys of the values, for the places where one may stand. */
export const ruleValues = {
  value: quantitySchema.optional(),
  list: z.record(z.string().regex(/^\d{1,7}$/), quantitySchema).optional(),
  bands: bandsSchema.optional(),
  scores: scoresSchema.optional(),
  table: tableSchema.optional(),
  points: pointsSchema.optional(),
  guidance: guidanceSchema.optional(),
};

export const ruleValueSchema = z.strictObject(ruleValues);
/** The value of a rule as a file writes it. */
export type RuleValueFile = z.infer<typeof ruleValueSchema>;
