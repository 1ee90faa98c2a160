import { z } from 'zod';
import { daySchema, idSchema, timeSchema } from './common.js';
import { periodStateSchema } from './periods.js';

const both = z.object({ id: z.string(), en: z.string() });
const share = z.number().min(0).max(1).describe('Where it is drawn: 0 at the left end of the scale, 1 at the right.');
const toneSchema = z.enum(['green', 'yellow', 'red', 'grey', 'none']);

const figureSchema = z
  .object({
    cell: z.string().describe('Address of the cell, for its explanation.'),
    kind: z.enum(['number', 'category', 'members', 'truth', 'missing', 'problem']),
    text: both.describe('As it is written; why there is nothing where it is missing.'),
  })
  .describe('A result as it is shown.');

const gradeSchema = z
  .object({
    word: both,
    tone: toneSchema,
    rank: z.number().int().min(1).describe('From 1, the lowest.'),
    of: z.number().int().min(1),
  })
  .describe('The band that a value is in.');

export const pictureSchema = z
  .object({ svg: z.string(), finding: both })
  .describe('A picture, and what can be seen in it.');

const measuredSchema = z.object({
  name: both,
  figure: figureSchema,
  grade: gradeSchema.nullable(),
  distance: both.nullable().describe('From the nearest edge of a band.'),
  ruler: pictureSchema.nullable().describe('Its bands; its course where it has none.'),
});

const perspectivesSchema = z.object({
  base: share,
  baseText: both.nullable(),
  cap: share.nullable(),
  capText: both.nullable(),
  weighted: z.boolean(),
  adds: z.boolean().describe('Whether contributions add up to the whole.'),
  finding: both.nullable(),
  rows: z.array(
    z.object({
      code: z.string(),
      name: both,
      weight: both.nullable(),
      thickness: share.describe('Weight by the largest weight.'),
      figure: figureSchema.nullable(),
      word: both.nullable(),
      tone: toneSchema,
      end: share.nullable().describe('Where the bar ends.'),
      contribution: both.nullable(),
    }),
  ),
});

const indicatorSchema = z.object({ code: z.string(), name: both, figure: figureSchema, tone: toneSchema });

const indicatorsSchema = z.object({
  total: z.number().int(),
  counts: z.array(z.object({ word: both, tone: toneSchema, count: z.number().int() })),
  exceptions: z
    .array(indicatorSchema)
    .describe('The worst that are below what their status calls good; the lowest first.'),
  near: z.array(indicatorSchema).describe('The two closest to an edge of a status.'),
  axis: pictureSchema.nullable(),
});

const changesSchema = z.object({
  from: both,
  to: both,
  compared: z.number().int().describe('How many have a value in both.'),
  unchanged: z.number().int(),
  common: z.boolean().describe('Whether all stand on one scale.'),
  edge: share.nullable().describe('The target, where there is one for all.'),
  items: z
    .array(
      z.object({
        code: z.string(),
        name: both,
        before: both,
        figure: figureSchema,
        tone: toneSchema,
        change: both.describe('With its sign.'),
        from: share,
        to: share,
      }),
    )
    .describe('The largest first.'),
});

const heatCellSchema = z.object({ figure: figureSchema, tone: toneSchema, word: both.nullable() }).nullable();

const unitsSchema = z.object({
  columns: z.array(z.object({ code: z.string(), name: both })),
  whole: both.nullable(),
  rows: z.array(
    z.object({
      scorecardId: idSchema,
      unit: both,
      cells: z.array(heatCellSchema),
      whole: heatCellSchema,
    }),
  ),
  elsewhere: z.number().int().describe('Units below that the caller does not cover.'),
});

const todoSchema = z.object({
  kind: z.enum(['overdue', 'returned', 'verify', 'approve', 'measures', 'findings']),
  count: z.number().int().positive(),
  late: z.number().int().describe('How many of them are past their day.'),
  since: timeSchema.nullable().describe('Of the oldest.'),
  due: timeSchema.nullable().describe('The deadline that has passed.'),
  items: z
    .array(
      z.object({
        title: both.describe('Its name, or the words of who wrote it.'),
        about: z.string().nullable().describe('Code of the indicator.'),
        unit: both,
        period: z.string().nullable(),
        day: daySchema.nullable(),
        late: z.boolean(),
        scorecardId: idSchema.optional().describe('Of an action: the scorecard of its indicator.'),
      }),
    )
    .describe('The first of them.'),
});

/** What the head looks at: one scorecard in one period, on one page. */
export const overviewSchema = z.object({
  scorecardId: idSchema,
  title: both,
  unit: both,
  state: z.enum(['draft', 'active', 'closed']),
  period: z.string().nullable().describe('Null where the scorecard is read once.'),
  periodName: both,
  periodState: periodStateSchema.nullable(),
  lockedAt: timeSchema.nullable(),
  headline: both.describe('The finding as a sentence.'),
  calculation: z.number().int().nullable().describe('Null where nothing was computed yet.'),
  at: timeSchema.nullable().describe('When it was computed.'),
  fingerprint: z.string().nullable(),
  whole: measuredSchema
    .extend({
      before: z.object({ period: both, text: both, change: both }).nullable(),
      trend: pictureSchema.nullable(),
    })
    .nullable()
    .describe('Null where the method gives no value for all.'),
  measured: z.array(measuredSchema).describe('Without a whole: the values that have bands, or else a course.'),
  perspectives: perspectivesSchema.nullable(),
  indicators: indicatorsSchema.nullable(),
  changes: changesSchema.nullable(),
  units: unitsSchema.nullable(),
  todo: z.array(todoSchema),
});

export const overviewQuerySchema = z.object({
  period: z.string().max(20).optional().describe('Member of the reading period; the last with a value by default.'),
  width: z.coerce.number().int().min(240).max(2400).default(1200).describe('Room for the pictures, in pixels.'),
});

export type OverviewOutput = z.output<typeof overviewSchema>;
export type Figure = z.output<typeof figureSchema>;
