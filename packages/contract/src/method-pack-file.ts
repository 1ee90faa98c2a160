import { z } from 'zod';
import { computingKeys } from './method-file.js';
import { resolvedScorecardSchema } from './scorecard-file.js';
import { codeSchema, dateSchema, formatSchema, labelSchema } from './text.js';

const parameterSchema = z.strictObject({
  label: labelSchema.describe('What the parameter decides.'),
  default: z
    .string()
    .max(400)
    .describe('Value where a scorecard sets none. An empty text leaves out every key that the parameter stands for.'),
  choices: z.array(z.string().max(200)).min(1).optional().describe('The values allowed; any text by default.'),
});

const { perspectives, dimensions, surveys, questionnaires, matrices, hierarchies, ratios, samples, nodes } =
  resolvedScorecardSchema.shape;

/** `methods/ISSUER/NAME.yaml`: how any scorecard of a kind is computed; neither indicators nor data. */
export const methodFileSchema = z
  .strictObject({
    berimbang: formatSchema,
    method: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'issuer/name')
      .max(120)
      .describe('Name of the method: issuer/name.'),
    version: z
      .string()
      .regex(/^[A-Za-z0-9.-]+$/, 'letters, digits, dots and dashes')
      .max(40)
      .describe('Version: scorecards name the method as issuer/name@version. What a version yields never changes.'),
    title: labelSchema.describe('Title.'),
    description: labelSchema.describe('For whom the method is, and what a scorecard brings.'),
    source: labelSchema.describe('Where the method comes from.'),
    checked: dateSchema.describe('Day of the last check against the source.'),
    note: labelSchema.optional().describe('What a user of the method must know; shown with every score of the whole.'),
    example: z.string().max(200).optional().describe('Path of a filled example, from the root of the project.'),
    parameters: z
      .record(codeSchema, parameterSchema)
      .optional()
      .describe('What a scorecard may set; a text $NAME anywhere below stands for the value.'),
    ...computingKeys,
    perspectives,
    dimensions: dimensions.describe('Dimensions; one without members is a list that every scorecard brings.'),
    surveys,
    questionnaires,
    matrices,
    hierarchies,
    ratios,
    samples,
    'own-rules': resolvedScorecardSchema.shape['own-rules'],
    nodes,
  })
  .describe('A measurement method.');

export type MethodPackFile = z.infer<typeof methodFileSchema>;
