import { z } from 'zod';
import { idSchema, timeSchema } from './common.js';
import { manualCardSchema } from './indicators.js';
import { pictureSchema } from './overview.js';
import { periodStateSchema } from './periods.js';
import { tableClassSchema, tableLevelSchema, tableRowSchema, tableShownSchema } from './scorecard-table.js';

const words = z.object({ id: z.string(), en: z.string() });

export const indicatorPageQuerySchema = z.object({
  code: z.string().min(1).max(80).describe('Code of the indicator.'),
  period: z.string().max(20).optional().describe('Member of the reading period; the last with a value by default.'),
  width: z.coerce.number().int().min(240).max(1600).default(760).describe('Of its pictures, in pixels.'),
});

/** What an indicator had in one of its periods. */
const coursePeriodSchema = z.object({
  period: z.string(),
  label: words,
  ahead: z.boolean().describe('After the period shown: it has a target at most.'),
  target: tableShownSchema.nullable(),
  realised: tableShownSchema.nullable(),
  index: tableShownSchema.nullable(),
  status: tableClassSchema.nullable(),
});

const courseSchema = z
  .object({
    label: words.nullable().describe('Member of the further dimension that this course is of.'),
    picture: pictureSchema.nullable(),
    periods: z.array(coursePeriodSchema),
  })
  .describe('Target, trajectory and realisation over the periods of an indicator.');

const valueSchema = z.object({
  factId: idSchema,
  revision: z.number().int().positive(),
  cell: z.string(),
  target: z.boolean().describe('A target that was entered as a value.'),
  part: words.nullable().describe('What of the indicator it is, such as its numerator; null for its realisation.'),
  period: z.string(),
  periodName: words,
  periodState: periodStateSchema.nullable(),
  state: z.enum(['draft', 'submitted', 'verified', 'approved', 'returned']),
  text: words.describe('As it is written; why there is nothing where it is missing.'),
  unit: words.nullable(),
  approved: words.nullable().describe('What counts, where it is not the value itself.'),
  source: z.string(),
  correction: z.boolean(),
  evidence: z.number().int(),
  by: z.string().describe('Name of whoever entered it.'),
  at: timeSchema,
});

const relativeSchema = z.object({
  relation: z.enum(['above', 'below']).describe('Of the superior unit, or of a subordinate one.'),
  scorecardId: idSchema,
  unit: words,
  code: z.string(),
  label: words,
  index: tableShownSchema.nullable(),
  status: tableClassSchema.nullable(),
});

const sourceSchema = z.object({
  label: words,
  value: tableShownSchema,
  entered: z.boolean().describe('An input; else it is computed itself.'),
});

export const indicatorPageSchema = z
  .object({
    scorecard: idSchema,
    title: words.describe('Of the scorecard.'),
    indicatorId: idSchema,
    headline: words.describe('What it has come to, as a sentence.'),
    calculated: z.boolean().describe('False where nothing was approved and computed yet.'),
    period: z.string().nullable(),
    periodName: words.nullable(),
    periodState: periodStateSchema.nullable(),
    row: tableRowSchema,
    ruler: pictureSchema.nullable().describe('Its index among the bands of its status.'),
    perspective: tableLevelSchema.nullable(),
    objective: tableLevelSchema.nullable(),
    retired: z.object({ from: z.string(), reason: z.string().nullable() }).nullable(),
    courses: z.array(courseSchema),
    values: z.array(valueSchema),
    sources: z.array(sourceSchema).describe('What its realisation is computed from.'),
    relatives: z.array(relativeSchema).describe('Indicators of the same code in the units above and below.'),
    siblings: z
      .object({ before: z.string().nullable(), after: z.string().nullable() })
      .describe('Codes of the indicators beside it, in the order of the scorecard.'),
    manual: manualCardSchema.shape.fields,
    may: z.object({
      comment: z.boolean(),
      setTargets: z.boolean(),
      change: z.boolean().describe('Its manual and the rest of its definition.'),
      enter: z.boolean(),
      measure: z.boolean().describe('Writes what is done about a poor result.'),
    }),
  })
  .describe('One indicator with everything about it.');

export type IndicatorPage = z.output<typeof indicatorPageSchema>;
export type IndicatorCourse = z.output<typeof courseSchema>;
export type IndicatorValue = z.output<typeof valueSchema>;
export type IndicatorRelative = z.output<typeof relativeSchema>;
export type IndicatorPageQuery = z.output<typeof indicatorPageQuerySchema>;
