import { z } from 'zod';
import { codeSchema, dateSchema, periodSchema } from '../text.js';
import {
  apiLabelSchema,
  apiSourceSchema,
  idSchema,
  pageQuerySchema,
  reasonSchema,
  revisionSchema,
  timeSchema,
} from './common.js';
import { bodySchema, partNameSchema } from './parts.js';

const stateSchema = z
  .enum(['draft', 'active', 'closed'])
  .describe(
    'draft: being written, may have errors; active: computed; closed: changes no more, except for corrections of values.',
  );

/** A scorecard in a list. */
export const scorecardSchema = z.object({
  id: idSchema,
  unitId: idSchema,
  code: codeSchema,
  title: apiLabelSchema,
  period: z.string(),
  state: stateSchema,
  method: z.string().nullable().describe('Name of its method; null where it is written in line.'),
  previousId: idSchema.nullable().describe('The scorecard of an earlier year that it was made from.'),
  definitionRevision: z.number().int().describe('Counts the changes of its definition.'),
  createdBy: z.string(),
  createdAt: timeSchema,
  revision: revisionSchema,
});

const faultSchema = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  where: z.string().describe('Section, code and key: indicators.1a.target.'),
  what: z.object({ id: z.string(), en: z.string() }),
  suggestion: z.string().nullable(),
});

/** What is wrong with a definition. */
export const checkSchema = z.object({
  computes: z.boolean().describe('False where an error keeps it from being computed.'),
  faults: z.array(faultSchema),
});

const pinSchema = z.object({
  kind: z.enum(['method', 'rule-pack']),
  name: z.string(),
  hash: z.string().describe('SHA-256 of its text.'),
});

/** A scorecard, whole but for its parts. */
export const scorecardDetailSchema = scorecardSchema.extend({
  head: z
    .object({
      scorecard: bodySchema.nullable(),
      organisation: bodySchema.nullable(),
      periods: bodySchema.nullable(),
      rules: bodySchema.nullable(),
      method: z.union([z.string(), bodySchema]).nullable(),
    })
    .describe('The sections of the file that say what it is.'),
  counts: z.record(z.string(), z.number().int()).describe('How many parts of each section it has.'),
  pins: z.array(pinSchema).describe('The methods and rule packs that it is computed with.'),
  check: checkSchema,
});

export const scorecardFilterSchema = pageQuerySchema.extend({
  unitId: idSchema.optional(),
  period: periodSchema.optional(),
  state: stateSchema.optional(),
});

const methodUseSchema = z
  .union([z.string().min(1).max(200), bodySchema])
  .describe('A method by name (issuer/name@version), {use: name, with: {parameter: value}}, or written in line.');

export const newScorecardSchema = z.strictObject({
  unitId: idSchema,
  code: codeSchema.describe('Its code within the organisation.'),
  title: apiLabelSchema,
  period: periodSchema,
  method: methodUseSchema,
  decimal: z.enum(['comma', 'point']).default('point').describe('Decimal mark in which its quantities are written.'),
  source: apiSourceSchema.optional(),
  note: apiLabelSchema.optional(),
});

/** What is given is changed; null takes a key away. */
export const changeScorecardSchema = z.strictObject({
  title: apiLabelSchema.optional(),
  source: apiSourceSchema.nullable().optional(),
  note: apiLabelSchema.nullable().optional(),
  rulesAt: dateSchema.nullable().optional().describe('Day at which rules are read; the end of the period by default.'),
  organisation: bodySchema.nullable().optional(),
  periods: bodySchema.nullable().optional(),
  rules: bodySchema.nullable().optional(),
  method: methodUseSchema.optional(),
  reason: reasonSchema,
});

export const scorecardStepSchema = z.strictObject({ reason: reasonSchema });

export const definitionHistoryFilterSchema = pageQuerySchema.extend({
  part: partNameSchema.optional(),
  code: partNameSchema.optional(),
});

/** Methods and rule packs of a scorecard: what it is computed with, and what the library has now. */
export const scorecardRulesSchema = z.object({
  items: z.array(
    z.object({
      kind: z.enum(['method', 'rule-pack']),
      name: z.string(),
      pinned: z.string().describe('SHA-256 of the text that it is computed with.'),
      now: z.string().nullable().describe('SHA-256 of the text in the library now; null where it has none.'),
      differs: z.boolean(),
    }),
  ),
});

export const nextYearSchema = z.strictObject({
  period: periodSchema.describe('Period of the new scorecard, later than that of this one.'),
  code: codeSchema,
  unitId: idSchema.optional().describe('Its unit; the same one by default.'),
  title: apiLabelSchema.optional().describe('Left out, the title of this one with the year in it moved on.'),
  keepTargets: z.boolean().default(false).describe('Whether targets are carried over; else they are empty.'),
});

export type ScorecardOutput = z.output<typeof scorecardSchema>;
export type ScorecardDetailOutput = z.output<typeof scorecardDetailSchema>;
export type CheckOutput = z.output<typeof checkSchema>;
