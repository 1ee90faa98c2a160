import {
  CAUSES,
  COVARIANCES,
  FACT_STATUSES,
  MISSING_REASONS,
  SAMPLE_METHODS,
  SAMPLE_ROUNDINGS,
  SPREADS,
} from '@berimbang/engine';
import { z } from 'zod';
import { indicatorSchema, periodsSchema } from './indicator-file.js';
import { methodNameSchema, methodSchema, methodUseSchema, perspectiveSchema } from './method-file.js';
import { nameSchema, nodeSchema } from './node-file.js';
import { hierarchySchema, matrixSchema } from './pairwise-file.js';
import { ratioSchema } from './ratio-file.js';
import { ownRuleSchema } from './rule-pack-file.js';
import {
  codeSchema,
  dateSchema,
  formatSchema,
  labelSchema,
  periodSchema,
  quantitySchema,
  ruleSchema,
  shareSchema,
  sourceSchema,
  wholeSchema,
} from './text.js';

const factStatus = z
  .enum(FACT_STATUSES)
  .describe('Whether the source prints the value, it was rebuilt, or it is assumed.');
const missingReason = z.enum(MISSING_REASONS).describe('Why the value is not there.');

const memberSchema = z.union([
  z.literal(''),
  labelSchema,
  z.strictObject({
    label: labelSchema.optional(),
    parent: codeSchema.optional(),
    attributes: z.record(codeSchema, z.string().max(200)).optional(),
  }),
]);

const dimensionSchema = z.strictObject({
  label: labelSchema.optional(),
  parent: codeSchema.optional().describe('Dimension that the members climb to.'),
  alias: codeSchema.optional().describe('Dimension whose members this one repeats, as columns of a matrix do.'),
  members: z.union([z.array(codeSchema), z.record(codeSchema, memberSchema)]).optional(),
});

const objectiveSchema = z.strictObject({
  label: labelSchema,
  perspective: codeSchema.optional(),
  weight: quantitySchema.optional(),
});

const surveySchema = z.strictObject({
  label: labelSchema,
  elements: codeSchema,
  over: z.array(codeSchema).optional(),
  form: z
    .enum(['answers', 'counts', 'sums', 'means', 'index'])
    .describe('How the data come: raw answers, counts by score, sums, means, or an index.'),
  axis: codeSchema.optional().describe('Dimension of respondents (answers) or of scores (counts).'),
  scale: z.tuple([quantitySchema, quantitySchema]).optional(),
  factor: z
    .union([z.literal('exact'), quantitySchema])
    .optional()
    .describe('Weight of an element: exact (1/k), or a literal factor such as 0.111.'),
  conversion: quantitySchema.optional(),
  missing: z.enum(['own-n', 'complete-rows']).optional(),
  grade: ruleSchema.optional(),
  source: sourceSchema.optional().describe('Where the factor and the conversion are printed.'),
  unit: z.strictObject({ over: codeSchema, mean: z.enum(['simple', 'respondent-weighted']) }).optional(),
  waves: z
    .strictObject({
      over: codeSchema,
      mean: z.enum(['simple', 'respondent-weighted']),
      planned: z.array(codeSchema).min(1).optional(),
      missing: z.enum(['withhold', 'skip']).optional(),
    })
    .optional(),
  'respondent-groups': z
    .strictObject({
      by: z.array(codeSchema).min(1),
      smallest: wholeSchema.optional(),
    })
    .optional(),
  interval: z
    .strictObject({
      confidence: shareSchema.optional(),
      spread: z.enum(SPREADS).optional(),
      population: z.union([quantitySchema, codeSchema]).optional(),
      covariance: z.enum(COVARIANCES).optional(),
      grades: codeSchema.optional(),
      'grade-spread': z.enum(SPREADS).optional(),
    })
    .optional(),
  perspective: codeSchema.optional(),
});

const ratingsSchema = {
  form: z
    .enum(['answers', 'counts', 'means'])
    .optional()
    .describe('How the data come: raw answers, counts by score, or item means (default).'),
  axis: codeSchema.optional().describe('Dimension of respondents (answers) or of scores (counts).'),
  missing: z.enum(['own-n', 'complete-rows']).optional(),
};

const questionnaireSchema = z.strictObject({
  label: labelSchema,
  items: codeSchema,
  groups: codeSchema,
  scale: z.tuple([quantitySchema, quantitySchema]),
  overall: z.enum(['mean-of-items', 'mean-of-groups']),
  ...ratingsSchema,
  expectation: z.strictObject({ ...ratingsSchema, weights: codeSchema.optional() }).optional(),
  importance: z
    .strictObject({
      ...ratingsSchema,
      crosshair: z
        .union([z.literal('means'), z.strictObject({ importance: quantitySchema, performance: quantitySchema })])
        .optional(),
    })
    .optional(),
  category: z
    .strictObject({
      rule: ruleSchema,
      conversion: quantitySchema.optional(),
      assumed: z.enum(['true', 'false']).optional(),
    })
    .optional(),
  perspective: codeSchema.optional(),
});

const sampleSchema = z.strictObject({
  label: labelSchema,
  method: z.enum(SAMPLE_METHODS).describe('How the size is computed.'),
  population: z
    .union([quantitySchema, nameSchema])
    .optional()
    .describe(
      'A number, or the node that gives it. Left out, the sum of the strata; without those no limit (cochran).',
    ),
  margin: quantitySchema.optional().describe('Margin of error as a fraction; required for slovin, else 0.05.'),
  proportion: quantitySchema.optional().describe('Expected share as a fraction; 0.5 by default.'),
  confidence: quantitySchema
    .optional()
    .describe('Confidence level as a fraction; its table value has three decimals. 0.95 by default.'),
  z: quantitySchema.optional().describe('Table value z for cochran, instead of a confidence level.'),
  'chi-square': quantitySchema.optional().describe('Table value for krejcie-morgan, instead of a confidence level.'),
  rounding: z
    .enum(SAMPLE_ROUNDINGS)
    .optional()
    .describe('Which whole number is used; by default the one that the source uses.'),
  strata: z
    .strictObject({
      sizes: nameSchema.describe('Node with the size of each stratum.'),
      over: codeSchema.describe('Dimension of the strata.'),
      least: wholeSchema.optional().describe('Smallest share of a stratum that has a size; 0 by default.'),
    })
    .optional()
    .describe('Shares the sample out over strata, by largest remainder.'),
  realised: nameSchema.optional().describe('Node with the number of people reached; gives `enough`.'),
  source: sourceSchema.optional().describe('Where the parameters are printed.'),
  perspective: codeSchema.optional(),
});

/** Cells of a fact: a value for a node without dimensions, else maps of members, nested in the order of its dimensions. */
const observationSchema = z.strictObject({
  source: z.string().max(400).optional(),
  status: factStatus.optional(),
  note: labelSchema.optional(),
  values: z
    .unknown()
    .describe(
      'A value, or maps of members nested in the order of the dimensions; a cell may be {value, source, status, note} or {missing: reason}.',
    ),
});

export const cellSchema = z.strictObject({
  value: z.string().max(400).optional(),
  missing: missingReason.optional(),
  source: z.string().max(400).optional(),
  status: factStatus.optional(),
  note: labelSchema.optional(),
});

const factSchema = z.union([observationSchema, z.array(observationSchema)]);
const factsSchema = z.record(codeSchema, factSchema);

const statementSchema = z.union([
  z.string().min(1).max(200),
  z.strictObject({ members: z.array(codeSchema) }),
  z.strictObject({ truth: z.enum(['true', 'false']) }),
  z.strictObject({ category: z.string().min(1).max(80) }),
]);

const printedSchema = z.strictObject({
  label: labelSchema.optional(),
  node: z.string().min(1).max(400).describe('Cell that computes the figure: NODE@dimension=member,...'),
  printed: z.string().min(1).max(400).describe('The text as printed.'),
  decimals: z
    .string()
    .regex(/^([12]?\d|30)$/, 'a number of decimals from 0 to 30')
    .optional()
    .describe('Decimals printed; read from the text where left out.'),
  value: quantitySchema
    .optional()
    .describe('The number meant, where the text says it in words (a fall of 94 % is -94).'),
  unit: z.string().max(80).optional(),
  places: z.array(labelSchema).min(1),
  states: z
    .union([statementSchema, z.array(statementSchema)])
    .optional()
    .describe('What words state: a category, members, true or false, a comparison such as "> 100".'),
  alternatives: z
    .array(
      z.strictObject({
        name: labelSchema,
        node: z.string().min(1).max(400),
        cause: z.enum(CAUSES).optional(),
      }),
    )
    .optional(),
});

const readingSchema = z.strictObject({
  label: labelSchema,
  cause: z.enum(CAUSES).optional(),
  facts: factsSchema.optional(),
  nodes: z.record(codeSchema, nodeSchema).optional(),
});

/** A scorecard file, format 1. Every scalar is its source text. */
export const scorecardFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    scorecard: z.strictObject({
      id: codeSchema,
      title: labelSchema,
      period: periodSchema,
      'rules-at': dateSchema.optional(),
      source: sourceSchema.optional(),
      note: labelSchema.optional(),
      decimal: z
        .enum(['comma', 'point'])
        .optional()
        .describe('Decimal mark of the quantities in this file; point by default.'),
    }),
    organisation: z
      .strictObject({ name: labelSchema, type: z.string().max(200).optional(), parent: labelSchema.optional() })
      .optional(),
    rules: z
      .record(
        codeSchema,
        z.strictObject({
          at: dateSchema
            .optional()
            .describe('Day at which the pack is read, where it is not the end of the period measured.'),
          reason: labelSchema.optional(),
          'printed-in': z
            .string()
            .min(1)
            .max(400)
            .optional()
            .describe('Place where the audited publication prints these rules itself.'),
        }),
      )
      .optional()
      .describe('How single rule packs are read: at another date, or as printed in the publication.'),
    'own-rules': z
      .record(codeSchema, ownRuleSchema)
      .optional()
      .describe('Rules of this scorecard itself; nodes name them own#NAME.'),
    method: z
      .union([methodNameSchema, methodUseSchema, methodSchema])
      .describe('A method by name (issuer/name@version), by name with parameters, or written in line.'),
    periods: periodsSchema.optional(),
    dimensions: z.record(codeSchema, dimensionSchema).optional(),
    perspectives: z.record(codeSchema, perspectiveSchema.partial({ label: true })).optional(),
    objectives: z.record(codeSchema, objectiveSchema).optional(),
    indicators: z.record(codeSchema, indicatorSchema).optional(),
    links: z.array(z.strictObject({ from: codeSchema, to: codeSchema, label: labelSchema.optional() })).optional(),
    surveys: z.record(codeSchema, surveySchema).optional(),
    questionnaires: z.record(codeSchema, questionnaireSchema).optional(),
    matrices: z.record(codeSchema, matrixSchema).optional(),
    hierarchies: z.record(codeSchema, hierarchySchema).optional(),
    ratios: z.record(codeSchema, ratioSchema).optional(),
    samples: z.record(codeSchema, sampleSchema).optional(),
    nodes: z.record(codeSchema, nodeSchema).optional(),
    'roll-up': z
      .record(
        codeSchema,
        z.strictObject({
          from: nameSchema.describe('Node of the scorecards of subordinate units whose stored result fills the cells.'),
          over: codeSchema.describe('Dimension of the input whose members are the codes of the subordinate units.'),
        }),
      )
      .optional()
      .describe('Inputs whose cells come from the results of subordinate units, where a server keeps them.'),
    facts: factsSchema.optional(),
    'facts-from': z
      .array(z.string().regex(/^[\w.-]+\.csv$/, 'a file name without spaces that ends in .csv'))
      .optional()
      .describe('CSV files beside this one with more facts.'),
    readings: z.record(codeSchema, readingSchema).optional(),
    printed: z.record(codeSchema, printedSchema).optional(),
  })
  .describe('A Berimbang scorecard: one unit, one year, one method, with its facts and the printed figures to audit.');

/** The same once a method that is named has been put in its place. */
export const resolvedScorecardSchema = scorecardFileSchema.extend({
  method: methodSchema.extend({ name: z.union([codeSchema, methodNameSchema]) }),
  perspectives: z.record(codeSchema, perspectiveSchema).optional(),
});

export type ScorecardFile = z.infer<typeof resolvedScorecardSchema>;
export type FactFile = z.infer<typeof factSchema>;
export type CellFile = z.infer<typeof cellSchema>;
export type PrintedFile = z.infer<typeof printedSchema>;
export type StatementFile = z.infer<typeof statementSchema>;
