import { z } from 'zod';
import { pageQuerySchema } from './common.js';
import { newPartSchema, partSchema } from './parts.js';

/** Sections of a scorecard whose entries are kept as blocks, by code. */
export const BLOCK_SECTIONS = [
  'own-rules',
  'dimensions',
  'surveys',
  'questionnaires',
  'matrices',
  'hierarchies',
  'ratios',
  'samples',
  'nodes',
  'roll-up',
  'readings',
  'printed',
] as const;
const sectionSchema = z.enum(BLOCK_SECTIONS).describe('Section of the scorecard file.');

/** An entry of a section other than perspectives, objectives, indicators and links. */
export const blockPartSchema = partSchema.extend({ section: sectionSchema });
export const newBlockSchema = newPartSchema.extend({ section: sectionSchema });
export const blockFilterSchema = pageQuerySchema.extend({ section: sectionSchema.optional() });

export type BlockOutput = z.output<typeof blockPartSchema>;
