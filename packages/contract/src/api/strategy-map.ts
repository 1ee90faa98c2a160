import { z } from 'zod';
import { idSchema, revisionSchema, timeSchema } from './common.js';
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

const classSchema = z
  .object({
    tone: toneSchema,
    word: both,
    rank: z.number().int().describe('From 1, the lowest.'),
    of: z.number().int(),
  })
  .describe('The band that a value is in.');

const laneSchema = z.object({
  code: z.string(),
  label: both,
  weight: both.nullable(),
  figure: figureSchema.nullable(),
  status: classSchema.nullable(),
  counted: z
    .object({ with: z.number().int(), of: z.number().int() })
    .nullable()
    .describe('How many of its objectives have a score; null where its value does not come from them.'),
});

const partSchema = z.object({
  code: z.string(),
  label: both,
  figure: figureSchema.nullable(),
  status: classSchema.nullable(),
});

const cardSchema = partSchema.extend({
  id: idSchema,
  revision: revisionSchema,
  perspective: z.string().nullable(),
  end: share.nullable().describe('Where its bar ends; it starts at the target.'),
  indicators: z.array(partSchema),
});

const linkSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  from: z.string().describe('Code of the cause.'),
  to: z.string().describe('Code of the effect.'),
  label: both.nullable(),
});

/** Perspectives as lanes, objectives as cards, cause-effect links between them, in one period. */
export const strategyMapSchema = z
  .object({
    scorecardId: idSchema,
    title: both,
    unit: both,
    state: z.enum(['draft', 'active', 'closed']),
    period: z.string().nullable().describe('Null where the scorecard is read once.'),
    periodName: both,
    periodState: periodStateSchema.nullable(),
    lockedAt: timeSchema.nullable(),
    calculated: z.boolean().describe('False where nothing was approved and computed yet.'),
    whole: z.object({ name: both, figure: figureSchema, status: classSchema.nullable() }).nullable(),
    legend: z.array(z.object({ tone: toneSchema, word: both, range: both.nullable() })).describe('The highest first.'),
    target: z
      .object({ at: share, text: both })
      .nullable()
      .describe('Where bars start, and what stands there; null where scores have no target.'),
    lanes: z.array(laneSchema).describe('In the order of the scorecard.'),
    objectives: z.array(cardSchema).describe('In the order of the scorecard.'),
    measures: z
      .array(partSchema.extend({ perspective: z.string(), end: share.nullable() }))
      .describe('Without objectives: the results that measure the perspectives.'),
    links: z.array(linkSchema),
    may: z
      .object({ change: z.boolean(), why: both.nullable().describe('Why not.') })
      .describe('Whether the caller may change objectives and links.'),
  })
  .describe('A strategy map.');

export const strategyMapQuerySchema = z.object({
  period: z.string().max(20).optional().describe('Member of the reading period; the last with a value by default.'),
});

export type StrategyMap = z.output<typeof strategyMapSchema>;
