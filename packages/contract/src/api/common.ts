import { z } from 'zod';
import { labelSchema, sourceSchema } from '../text.js';

/** Identifier of anything that the server keeps. */
export const idSchema = z.uuid().describe('Identifier.');

/** Code of an organisation, in every address of its data. */
export const organisationCodeSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens')
  .describe('Code of the organisation: lower-case letters, digits, hyphens.');

export const revisionSchema = z.number().int().positive().describe('Counts the changes; also in the header ETag.');

export const timeSchema = z.iso.datetime({ offset: true }).describe('A moment, ISO 8601.');

export const daySchema = z.iso.date().describe('A day: YYYY-MM-DD.');

export const apiLabelSchema = labelSchema;
export const apiSourceSchema = sourceSchema;

/** Why something was changed: shown in its history and in the audit log. */
export const reasonSchema = z.string().trim().min(3).max(1000).describe('Why; kept in the history.');

/** Parameters of every list. */
export const pageQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Entries a page, at most 200.'),
  after: z.string().max(400).optional().describe('Where the page begins: `next` of the page before.'),
});

/** A page of a list. */
export function pageSchema<T extends z.ZodType>(
  item: T,
): z.ZodObject<{ items: z.ZodArray<T>; next: z.ZodNullable<z.ZodString> }> {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().describe('Where the next page begins; null on the last one.'),
  });
}

export type PageQuery = z.output<typeof pageQuerySchema>;

/** A text that people write: bounded, and without control characters other than tab and line break. */
export function plainTextSchema(most: number): z.ZodString {
  return z
    .string()
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text.replaceAll(/[\t\n\r]/g, '')), {
      message: 'a text without control characters',
    });
}
