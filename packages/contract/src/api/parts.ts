import { z } from 'zod';
import { codeSchema } from '../text.js';
import { idSchema, plainTextSchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

/**
 * A part of a definition as JSON, with the keys that a scorecard file has at its place. Every scalar is a text, so that no
 * digit is lost: "83.50", not 83.5. JavaScript moves keys such as "2024" to the front of an object; where the order of such
 * keys matters, a map is written as a list of pairs: [["2024", "1"], ["2023", "2"]].
 */
export const bodySchema = z
  .union([z.record(z.string(), z.unknown()), z.array(z.tuple([z.string(), z.unknown()]))])
  .describe(
    'Keys as in a scorecard file; every scalar is a text ("83.50", not 83.5), in the decimal mark of the scorecard. A map whose keys look like numbers and whose order matters is a list of pairs: [["2024", ...], ["2023", ...]].',
  );

/** A part of a definition: perspective, objective, indicator, link, or an entry of another section. */
export const partSchema = z.object({
  id: idSchema,
  scorecardId: idSchema,
  code: z.string().describe('Its code; of a link the codes of both ends.'),
  position: z.number().int().describe('Its place among its kind; parts are listed in this order.'),
  body: bodySchema,
  revision: revisionSchema,
});

const placeSchema = z.number().int().min(0).max(10_000).describe('Place in the list, from 0.');
const whySchema = reasonSchema.nullable().default(null);

export const newPartSchema = z.strictObject({
  code: codeSchema,
  body: bodySchema,
  position: placeSchema.optional().describe('Place in the list, from 0; at the end by default.'),
  reason: whySchema,
});
export const changePartSchema = z.strictObject({ body: bodySchema, reason: whySchema });
export const removePartSchema = z.strictObject({ reason: reasonSchema });
export const movePartSchema = z.strictObject({ position: placeSchema, reason: whySchema });

/** One change of a definition. */
export const definitionChangeSchema = z.object({
  id: z.number().int(),
  definitionRevision: z.number().int().describe('Revision of the definition that the change made.'),
  part: z
    .string()
    .describe(
      'What changed: head, perspective, objective, indicator, link, a section, target, target-high, target-grade, order, description, library or state.',
    ),
  code: z.string(),
  before: z.unknown().describe('What it said before; null where it was not there.'),
  after: z.unknown().describe('What it says since; null where it was taken away.'),
  reason: z.string().nullable(),
  by: z.string(),
  at: timeSchema,
});

/** A name within a definition, as an address or a filter gives it. */
export const partNameSchema = plainTextSchema(200);

export type BodyJson = z.output<typeof bodySchema>;
export type PartOutput = z.output<typeof partSchema>;
export type DefinitionChangeOutput = z.output<typeof definitionChangeSchema>;
