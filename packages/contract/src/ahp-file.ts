import { GROUP_RULES, LAMBDA_RULES, PRIORITISATIONS, TRIANGLES } from '@berimbang/engine';
import { z } from 'zod';
import { formatSchema, labelSchema, ruleSchema, sourceSchema } from './text.js';

const nameSchema = z.string().min(1).max(80).describe('Name of a criterion, an alternative or an expert.');
const judgementSchema = z
  .string()
  .max(60)
  .describe('How many times the first outweighs the second: 3, 0.5, 0,5 or 1/3. Left empty, it was not judged.');
const positiveSchema = z.string().max(60).describe('A number above 0.');

const pairSchema = z
  .tuple([nameSchema, nameSchema, judgementSchema])
  .describe('[a, b, value]: a outweighs b by so much.');
const judgedSchema = z
  .union([z.array(pairSchema), z.record(nameSchema, z.record(nameSchema, judgementSchema))])
  .describe(
    'Judgements: a list of pairs [a, b, value], each pair once; or a table, rows by name, with columns by name.',
  );
const byExpertSchema = z
  .union([judgedSchema, z.record(nameSchema, judgedSchema)])
  .describe('Judgements; with experts one list or table for each of them.');

const listSchema = z
  .union([z.array(nameSchema).min(1), z.record(nameSchema, z.union([z.literal(''), labelSchema]))])
  .describe('Names, or codes with labels, in order.');

const hierarchySchema = z
  .strictObject({
    criteria: z
      .record(
        nameSchema,
        z.union([
          z.literal(''),
          labelSchema,
          z.strictObject({ label: labelSchema.optional(), parent: nameSchema.optional() }),
        ]),
      )
      .describe('Criteria and sub-criteria; `parent` is the criterion that one is part of.'),
    alternatives: listSchema.optional().describe('What is chosen from.'),
    judgements: z
      .record(nameSchema, byExpertSchema)
      .describe(
        'Judgements under `goal`, under each criterion with parts, and under each other one (the alternatives).',
      ),
    scores: z
      .record(nameSchema, z.record(nameSchema, positiveSchema))
      .optional()
      .describe('Direct scores of the alternatives under a criterion, instead of judgements.'),
  })
  .describe('A goal with criteria, sub-criteria and alternatives.');

const ahpSchema = z.strictObject({
  title: labelSchema.optional(),
  source: sourceSchema.optional().describe('Where the judgements were read.'),
  criteria: listSchema.optional(),
  judgements: byExpertSchema.optional().describe('Judgements of the criteria; by expert where there are `experts`.'),
  hierarchy: hierarchySchema.optional(),
  experts: z
    .record(nameSchema, z.union([z.literal(''), z.strictObject({ weight: positiveSchema.optional() })]))
    .optional()
    .describe('Experts, with their weights where they do not count alike.'),
  group: z.enum(GROUP_RULES).optional().describe('How experts become one; aij by default.'),
  method: z.enum(PRIORITISATIONS).optional().describe('How weights are made; eigenvector by default.'),
  lambda: z.enum(LAMBDA_RULES).optional().describe('How lambda max is taken; mean-ratio by default.'),
  triangle: z.enum(TRIANGLES).optional().describe('Part of a table that is read; full by default.'),
  'random-index': z
    .union([
      ruleSchema,
      z.record(z.string().regex(/^([3-9]|1[0-5])$/, 'a number of criteria from 3 to 15'), positiveSchema),
    ])
    .optional()
    .describe('Random index: a rule, or a list by number of criteria.'),
  threshold: positiveSchema.optional().describe('Consistency ratio below which judgements count as consistent.'),
});

/** A file of pairwise judgements for `berimbang ahp`, format 1. Every scalar is its source text. */
export const ahpFileSchema = z
  .strictObject({ berimbang: formatSchema, ahp: ahpSchema.describe('Pairwise judgements and how to weigh them.') })
  .describe('Pairwise judgements for `berimbang ahp`.');

export type AhpFile = z.infer<typeof ahpSchema>;
export type JudgedFile = z.infer<typeof judgedSchema>;
export type ByExpertFile = z.infer<typeof byExpertSchema>;
