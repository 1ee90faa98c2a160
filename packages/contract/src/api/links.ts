import { z } from 'zod';
import { codeSchema } from '../text.js';
import { apiLabelSchema } from './common.js';
import { changePartSchema, newPartSchema, partSchema } from './parts.js';

const label = apiLabelSchema.optional().describe('Why the one leads to the other.');

/** A cause-effect link between two objectives. */
export const linkPartSchema = partSchema.extend({ from: z.string(), to: z.string() });
export const newLinkSchema = newPartSchema
  .omit({ code: true, body: true })
  .extend({ from: codeSchema, to: codeSchema, label });
export const changeLinkSchema = changePartSchema.omit({ body: true }).extend({ label: label.unwrap().nullable() });

export type LinkOutput = z.output<typeof linkPartSchema>;
