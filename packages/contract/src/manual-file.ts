import { z } from 'zod';
import { labelSchema, quantitySchema } from './text.js';

const yearSchema = z
  .string()
  .regex(/^\d{4}$/, 'a year such as 2022')
  .describe('A year.');

/** How a value of an indicator follows from the values of subordinate units, as its manual says. */
const LOCATION_CONSOLIDATIONS = ['sum', 'average', 'raw-data'] as const;

/** What the manual of an indicator (*Manual IKU*) says besides what is computed. Nothing here has an effect on results. */
export const manualSchema = z
  .strictObject({
    definition: labelSchema.optional().describe('What the indicator measures.'),
    formula: labelSchema.optional().describe('The formula in words or signs, as people read it; it is not computed.'),
    purpose: labelSchema.optional().describe('Why it is measured.'),
    responsible: labelSchema.optional().describe('Unit that answers for the indicator.'),
    provider: labelSchema.optional().describe('Who provides the data.'),
    'data-source': labelSchema.optional().describe('Where the data come from.'),
    'location-consolidation': z
      .enum(LOCATION_CONSOLIDATIONS)
      .optional()
      .describe('How values of subordinate units become one: their sum, their average, or anew from their raw data.'),
    cascading: z
      .strictObject({
        type: labelSchema.optional().describe('Kind of cascading, in the words of the agency.'),
        method: labelSchema.optional().describe('How the indicator is handed down.'),
      })
      .optional()
      .describe('How the indicator is handed down to subordinate units.'),
    baseline: z
      .record(yearSchema, quantitySchema)
      .optional()
      .describe('Values of earlier years, by year, in the unit of the indicator.'),
    remarks: labelSchema.optional().describe('Remarks.'),
  })
  .describe('What the manual of the indicator (Manual IKU) says besides what is computed.');
