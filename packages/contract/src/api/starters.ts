import { z } from 'zod';
import { periodSchema } from '../text.js';

const code = z.string().describe('Its code.');
const quantity = z.string().nullable().describe('With a decimal point; null where nothing is said.');
const label = z.object({ id: z.string(), en: z.string() });

const perspectiveRow = z.object({ code, label, weight: quantity });
const objectiveRow = z.object({ code, label, perspective: z.string().nullable(), weight: quantity });
const indicatorRow = z.object({
  code,
  label,
  objective: z.string().nullable(),
  perspective: z.string().nullable(),
  unit: z.string().nullable(),
  polarity: z.string().nullable(),
  weight: quantity,
  target: quantity,
});

/** What a new scorecard can begin with: a method, a published measurement, or nothing but four perspectives. */
export const starterSchema = z.object({
  name: z
    .string()
    .describe('Name of the method, such as kemenkeu/nko@2022; of the folder of a published measurement; or blank.'),
  kind: z.enum(['method', 'paper', 'blank']),
  title: label,
  about: label.describe('What it is for and what it does.'),
  note: label.nullable().describe('What its user must know.'),
  source: label
    .nullable()
    .describe('Where the method comes from, or what was published; null where nothing is begun with.'),
  method: z.string().nullable().describe('Name of the method that it computes with; null where it is written in line.'),
  period: z
    .string()
    .nullable()
    .describe('The period that a published measurement keeps; null where any may be chosen.'),
  decimal: z.enum(['comma', 'point']).describe('Decimal mark in which the sections are written.'),
  takes: z
    .object({
      perspectives: z.boolean().describe('The scorecard writes its own perspectives.'),
      perspectiveWeights: z.boolean(),
      perspectiveTotal: z
        .number()
        .nullable()
        .describe('What the weights of perspectives must add to; null for anything.'),
      objectives: z.boolean(),
      objectiveWeights: z.boolean(),
      indicators: z.boolean(),
      weightTable: z.boolean().describe('Weights of indicators come from a table by validity and control.'),
    })
    .describe('What the scorecard brings to the method.'),
  rows: z
    .object({
      perspectives: z.array(perspectiveRow),
      objectives: z.array(objectiveRow),
      indicators: z.array(indicatorRow),
    })
    .describe('What to fill in first: the perspectives of the method, and an example.'),
  sections: z
    .string()
    .describe(
      'YAML text of the other sections of the file: the method, and for a published measurement everything but its values.',
    ),
});

export const startersQuerySchema = z.object({ period: periodSchema.describe('Period of the new scorecard.') });
export const startersSchema = z.object({ items: z.array(starterSchema) });

export type StarterOutput = z.output<typeof starterSchema>;
