import type { z } from 'zod';
import { apiLabelSchema } from './common.js';
import { changePartSchema, newPartSchema, partSchema } from './parts.js';

const description = apiLabelSchema
  .nullable()
  .describe('What the objective is about, for the manual of its indicators.');

/** A strategic objective (sasaran strategis). */
export const objectivePartSchema = partSchema.extend({ description });
export const newObjectiveSchema = newPartSchema.extend({ description: description.optional() });
export const changeObjectiveSchema = changePartSchema.partial({ body: true }).extend({
  description: description.optional(),
});

export type ObjectiveOutput = z.output<typeof objectivePartSchema>;
