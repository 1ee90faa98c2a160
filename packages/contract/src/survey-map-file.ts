import { z } from 'zod';
import { codeSchema, formatSchema, labelSchema, quantitySchema, yesSchema } from './text.js';

/** A column of a file of raw answers: the text of its heading, or `#` and its number from the left. */
const columnSchema = z
  .string()
  .min(1)
  .max(500)
  .describe('A column: the text of its heading, or # and its number from the left, such as #3.');

const wordsSchema = z
  .record(z.string().min(1).max(500), quantitySchema)
  .describe('Scores of answers that stand as words, such as {Sangat Baik: 4}. Capitals make no difference.');

const itemSchema = z.strictObject({
  column: columnSchema.optional().describe('Where its answers stand; the code of the item by default.'),
  label: labelSchema.optional().describe('Name of the item.'),
  group: codeSchema.optional().describe('Group (variable, dimension) that the item belongs to.'),
  reverse: yesSchema
    .optional()
    .describe('true where a high answer is bad: low + high - answer is taken, for its expectation too.'),
  expectation: columnSchema.optional().describe('Column of what the same people expect of it.'),
  importance: columnSchema.optional().describe('Column of how important the same people hold it.'),
  answers: wordsSchema.optional().describe('Scores of its own answer words, before those of the survey.'),
});

/** A map for a file of raw answers: which column is what. */
export const surveyMapFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    survey: z
      .strictObject({
        title: labelSchema.optional().describe('What the survey is about; heads the output.'),
        scale: z
          .tuple([quantitySchema, quantitySchema])
          .optional()
          .describe('Lowest and highest answer; 1 to 4 by default.'),
        decimal: z.enum(['comma', 'point']).optional().describe('Decimal mark of the answers.'),
        missing: z.array(z.string().max(40)).max(20).optional().describe('Texts that stand for no answer.'),
        answers: wordsSchema.optional(),
        factor: z
          .union([z.literal('exact'), quantitySchema])
          .optional()
          .describe('Weight of an element in the index: exact (1/k), or a literal factor such as 0.111.'),
        population: z
          .string()
          .regex(/^\d{1,12}$/, 'a whole number')
          .optional()
          .describe('People the respondents were chosen from.'),
      })
      .optional()
      .describe('What holds for the whole file.'),
    items: z.record(codeSchema, itemSchema).optional().describe('Items by code, in the order of the output.'),
    groups: z.record(codeSchema, labelSchema).optional().describe('Names of the groups of items.'),
    columns: z
      .strictObject({
        by: z
          .array(columnSchema)
          .max(10)
          .optional()
          .describe('Columns that part the respondents, such as sex or age group.'),
        service: columnSchema.optional().describe('Column of the service (*jenis pelayanan*).'),
        wave: columnSchema.optional().describe('Column of the survey wave, such as the quarter.'),
      })
      .optional()
      .describe('Columns that say who answered, and when.'),
  })
  .describe('Which columns of a CSV file of raw answers are what.');

export type SurveyMapFile = z.infer<typeof surveyMapFileSchema>;
