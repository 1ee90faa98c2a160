import { CERTAINTIES } from '@berimbang/engine';
import { z } from 'zod';
import { rulesShowOutputSchema } from '../rules-output.js';
import { idSchema, pageQuerySchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

const kind = z.enum(['method', 'rule-pack']).describe('A method, or a rule pack.');
const name = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?(@[A-Za-z0-9.-]+)?$/, 'a name such as kemenkeu/nko@2022 or permenpanrb/14-2017')
  .describe('issuer/name@version of a method, issuer/instrument of a rule pack.');
const label = z.object({ id: z.string(), en: z.string() });
const hash = z.string().describe('SHA-256 of the files.');
const version = z.number().int().positive().describe('Counts the versions of an own one.');

const headFields = {
  kind,
  name,
  origin: z.enum(['shipped', 'own']).describe('Ships with Berimbang, or is the organisation’s own.'),
  version: version.nullable().describe('Null where it ships.'),
  hash,
  title: label.nullable().describe('Null where it cannot be read any more.'),
};

/** A method or a rule pack in a list, in the version that counts now. */
export const libraryEntrySchema = z.object(headFields);

export const libraryQuerySchema = pageQuerySchema.extend({
  kind: kind.optional(),
  origin: headFields.origin.optional(),
});

/** Which method or rule pack; a hash names a version that is not current. */
export const libraryNameSchema = z.object({
  kind,
  name,
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional()
    .describe('A version by its hash; the current one by default.'),
});
export const libraryNamePageSchema = pageQuerySchema.extend({ kind, name });

const certaintyNote = z.object({
  where: z.string().describe('Part of the method, such as overall.'),
  certainty: z.enum(CERTAINTIES).nullable().describe('How sure it is that this part is computed so.'),
  note: label.nullable().describe('What its user must know.'),
});

const methodSchema = z.object({
  description: label,
  source: label,
  checked: z.string().describe('Day of the last check against the source.'),
  note: label.nullable(),
  parameters: z.array(
    z.object({
      name: z.string(),
      label,
      default: z.string(),
      choices: z.array(z.string()).describe('Empty where any text is allowed.'),
    }),
  ),
  doubts: z.array(certaintyNote).describe('Parts that are not sure, or have a note.'),
});

const fileSchema = z.strictObject({
  name: z
    .string()
    .max(200)
    .regex(/^(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+){0,3}\.yaml$/, 'a path that ends in .yaml')
    .describe('Path within the folder, such as instrument.yaml or parameters/bands.yaml.'),
  text: z.string().max(1_048_576),
});

/** One method or rule pack, read and as texts. */
export const libraryContentSchema = z.object({
  ...headFields,
  method: methodSchema.nullable(),
  pack: rulesShowOutputSchema.shape.packs.element.nullable().describe('As `berimbang rules show --json` gives it.'),
  files: z.array(fileSchema),
});

/** A new version of an own method or rule pack. */
export const writeLibrarySchema = z.strictObject({
  kind,
  files: z
    .array(fileSchema)
    .min(1)
    .max(100)
    .refine((files) => new Set(files.map((file) => file.name)).size === files.length, 'each name once')
    .describe('One file for a method; instrument.yaml, parameters and cases for a rule pack.'),
  version: z.number().int().nonnegative().describe('The newest version that was read; 0 where there is none yet.'),
  dryRun: z.boolean().default(false).describe('True: only say what would happen, with all errors.'),
  reason: reasonSchema.nullable().default(null),
});

export const writtenLibrarySchema = z.object({
  applied: z.boolean().describe('False for a dry run.'),
  name: z.string().nullable().describe('As the files say; null where it cannot be read.'),
  did: z.enum(['created', 'unchanged']).nullable().describe('Null where there are errors.'),
  version: version.nullable(),
  hash: hash.nullable(),
  faults: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['error', 'warning']),
      file: z.string(),
      line: z.number().int(),
      column: z.number().int(),
      path: z.array(z.string()),
      what: z.string(),
      suggestion: z.string().nullable(),
    }),
  ),
});

export const libraryVersionSchema = z.object({
  version,
  hash,
  reason: z.string().nullable(),
  by: z.string(),
  at: timeSchema,
});

/** A scorecard that is computed with a version of a method or rule pack. */
export const libraryUseSchema = z.object({
  scorecardId: idSchema,
  code: z.string(),
  title: z.union([z.string(), label]),
  hash,
  version: version.nullable().describe('Null where it ships.'),
  current: z.boolean().describe('Whether that is the version that counts now.'),
});

/** A scorecard with the methods and rule packs that it keeps to. */
export const rulesInUseSchema = z.object({
  scorecardId: idSchema,
  code: z.string(),
  title: z.union([z.string(), label]),
  unitId: idSchema,
  period: z.string(),
  state: z.enum(['draft', 'active', 'closed']),
  revision: revisionSchema,
  rules: z.array(
    z.object({
      kind,
      name,
      title: label.nullable(),
      pinned: hash,
      version: version.nullable(),
      now: hash.nullable().describe('The text that the library has now; null where it has none.'),
      nowVersion: version.nullable(),
      differs: z.boolean(),
    }),
  ),
});

export type RulesInUseOutput = z.output<typeof rulesInUseSchema>;
export type LibraryEntryOutput = z.output<typeof libraryEntrySchema>;
export type LibraryContentOutput = z.output<typeof libraryContentSchema>;
export type WrittenLibraryOutput = z.output<typeof writtenLibrarySchema>;
