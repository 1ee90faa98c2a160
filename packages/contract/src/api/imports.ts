import { z } from 'zod';
import { codeSchema } from '../text.js';
import { idSchema, reasonSchema } from './common.js';

const fileSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(200)
    .regex(
      /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|]+\.(ya?ml|json|csv)$/,
      'a path within the folder that ends in .yaml, .json or .csv',
    )
    .describe('Path within the folder, such as kantor.scorecard.yaml or rules/own/instrument.yaml.'),
  text: z.string().max(8_388_608),
});

/** Files as the command line reads them: a scorecard, or a folder with CSV facts, own methods and rule packs beside it. */
export const importSchema = z.strictObject({
  files: z.array(fileSchema).min(1).max(500),
  units: z
    .record(codeSchema, codeSchema)
    .default({})
    .describe('Unit of each scorecard by its id; else it is found by its name.'),
  facts: z
    .enum(['draft', 'submitted'])
    .default('submitted')
    .describe('State of the values that are new or other than before.'),
  dryRun: z.boolean().default(false).describe('True: only say what would happen, with all errors.'),
  reason: reasonSchema.nullable().default(null),
});

const faultSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  path: z.array(z.string()),
  what: z.string(),
  suggestion: z.string().nullable(),
});

export const importedSchema = z.object({
  applied: z.boolean().describe('False for a dry run, and where there are errors.'),
  scorecards: z.array(
    z.object({
      code: z.string(),
      file: z.string(),
      id: idSchema.nullable(),
      unit: z.string(),
      did: z.enum(['created', 'changed', 'unchanged']),
      changes: z.number().int().describe('Parts of the definition that are other than before.'),
      facts: z.object({ accepted: z.number().int(), unchanged: z.number().int(), refused: z.number().int() }),
    }),
  ),
  contents: z.array(z.object({ kind: z.string(), name: z.string(), did: z.enum(['created', 'unchanged']) })),
  faults: z.array(faultSchema),
});

export const exportQuerySchema = z.object({
  facts: z.enum(['approved', 'current', 'none']).default('approved'),
  format: z.enum(['yaml', 'json']).default('yaml'),
});
export const exportedSchema = z.object({
  file: z.string(),
  text: z.string(),
  beside: z.array(z.object({ name: z.string(), text: z.string() })).describe('CSV files that stand beside it.'),
});
export type ImportedOutput = z.output<typeof importedSchema>;
