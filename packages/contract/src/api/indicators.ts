import { z } from 'zod';
import { periodSchema } from '../text.js';
import { apiLabelSchema, idSchema, reasonSchema } from './common.js';
import { newPartSchema, partSchema } from './parts.js';
import { targetValueSchema } from './targets.js';

/** An indicator (IKU). Its body has the keys of a scorecard file but for targets, which are a resource of their own. */
export const indicatorPartSchema = partSchema.extend({
  retiredFrom: z.string().nullable().describe('First period in which it is not measured any more.'),
  retiredReason: z.string().nullable(),
  previousId: idSchema.nullable().describe('The same indicator in an earlier year.'),
});
export const newIndicatorSchema = newPartSchema.extend({
  targets: z.array(targetValueSchema).max(400).default([]).describe('Its first targets.'),
});
export const retireIndicatorSchema = z.strictObject({
  from: periodSchema.describe('First period in which it is not measured any more, within the period of the scorecard.'),
  reason: reasonSchema,
});

/** The manual of an indicator (Manual IKU): every field with its name in both languages, in the order of the manual. */
export const manualCardSchema = z.object({
  indicatorId: idSchema,
  fields: z.array(
    z.object({
      key: z.string(),
      label: z.object({ id: z.string(), en: z.string() }),
      value: z.unknown().describe('A text, a text in both languages, a list or a map; null where nothing is said.'),
    }),
  ),
});

const yearSchema = z.object({
  scorecardId: idSchema,
  scorecard: z.string(),
  period: z.string(),
  indicatorId: idSchema,
  code: z.string(),
  label: apiLabelSchema.nullable(),
  targets: z.array(z.object({ kind: z.string(), period: z.string().nullable(), value: z.string() })),
  realised: z.array(
    z.object({ node: z.string(), place: z.record(z.string(), z.string()), value: z.string().nullable() }),
  ),
  results: z.array(
    z.object({
      node: z.string(),
      place: z.record(z.string(), z.string()),
      kind: z.string(),
      value: z.string().nullable(),
    }),
  ),
});

/** An indicator through the years, earliest first. */
export const indicatorYearsSchema = z.object({ items: z.array(yearSchema) });

export type IndicatorOutput = z.output<typeof indicatorPartSchema>;
export type ManualCardOutput = z.output<typeof manualCardSchema>;
export type IndicatorYearOutput = z.output<typeof yearSchema>;
