import { BASES, CERTAINTIES, GROUP_RULES, LAMBDA_RULES, PRIORITISATIONS, TRIANGLES } from '@berimbang/engine';
import { z } from 'zod';

/** What `berimbang ahp --json` prints. Numbers are texts: an exact decimal or fraction, or 16 significant digits. */

const label = z.strictObject({ id: z.string(), en: z.string() });
const number = z.string();
const pair = z.tuple([z.string(), z.string()]);
const byName = z.record(z.string(), number);

const repairSchema = z
  .strictObject({
    pair: pair.describe('The criterion judged, and the one it is judged against.'),
    given: number.describe('The judgement as given.'),
    deviation: number.describe('How many times it departs from the ratio of the weights.'),
    implied: number.describe('What the other judgements say.'),
    ratioIfImplied: number.nullable().describe('CR with that value.'),
    scaled: number.describe('The value of the scale 1/9 to 9 nearest to it.'),
    ratioIfScaled: number.nullable().describe('CR with that value.'),
  })
  .describe('A judgement that hurts consistency, and the value that would repair it.');

const testedSchema = {
  lambdaMax: number.describe('Lambda max.'),
  consistencyIndex: number.describe('CI.'),
  randomIndex: number.nullable().describe('RI for so many criteria; null where none is known.'),
  consistencyRatio: number.nullable().describe('CR; null where RI is.'),
  consistent: z.boolean().nullable().describe('Whether CR is below the threshold.'),
  pairsMissing: z.number().describe('Pairs without a judgement.'),
  repairs: z.array(repairSchema).describe('The judgements that hurt consistency most, worst first.'),
};
const weightsSchema = {
  weights: byName.describe('Weight by criterion.'),
  ranks: z.record(z.string(), z.number()).describe('Place by criterion; equal weights share one.'),
  exact: z.boolean().describe('False where weights are approximations.'),
};

const expertSchema = z.strictObject({
  name: z.string().describe('Name; empty where the file names none.'),
  weight: number.describe('Weight in the group.'),
  ...weightsSchema,
  ...testedSchema,
  unreciprocal: z
    .array(
      z.strictObject({
        pair: pair.describe('The two criteria.'),
        there: number.describe('The first against the second.'),
        back: number.describe('The second against the first.'),
      }),
    )
    .describe("Judgements that are not each other's reciprocals."),
  readings: z
    .strictObject({
      upper: byName.describe('By the upper triangle.'),
      lower: byName.describe('By the lower triangle.'),
    })
    .nullable()
    .describe('Weights by either triangle alone, where the table is not reciprocal.'),
});

const groupSchema = z.strictObject({
  ...weightsSchema,
  tested: z.strictObject(testedSchema).nullable().describe('Null where weights were aggregated: no group matrix.'),
  consensus: number.nullable().describe('Consensus index, 0 to 1.'),
  level: z.string().nullable().describe('Its word.'),
});

export const ahpOutputSchema = z.strictObject({
  berimbang: z.literal(1).describe('Number of the output format.'),
  ahp: z
    .strictObject({
      file: z.string().describe('The file read.'),
      title: label.nullable().describe('Title.'),
      source: label.nullable().describe('Where the judgements were read.'),
      method: z.enum(PRIORITISATIONS).describe('How weights are made.'),
      lambda: z.enum(LAMBDA_RULES).describe('How lambda max is taken.'),
      triangle: z.enum(TRIANGLES).describe('Part of a table that is read.'),
      group: z.enum(GROUP_RULES).describe('How experts become one.'),
      threshold: number.describe('CR below it counts as consistent.'),
      randomIndices: z
        .array(
          z.strictObject({
            criteria: z.number().describe('Number of criteria.'),
            value: number.describe('RI.'),
            rule: z.string().nullable().describe('The rule read; null for a table of the file itself.'),
            source: label.nullable().describe('Where the table comes from.'),
            basis: z.enum(BASES).nullable().describe('What it rests on.'),
            certainty: z.enum(CERTAINTIES).nullable().describe('How sure it is.'),
          }),
        )
        .describe('Random indices used, with their source.'),
      comparisons: z
        .array(
          z.strictObject({
            under: z.string().nullable().describe('The criterion that is compared under; null for the goal.'),
            names: z
              .array(z.strictObject({ code: z.string().describe('Code or name.'), label: label.nullable() }))
              .describe('What is compared.'),
            experts: z.array(expertSchema).describe('Each expert.'),
            group: groupSchema.nullable().describe('All experts together; null where one person judged.'),
          }),
        )
        .describe('Everything that is compared.'),
      hierarchy: z
        .strictObject({
          criteria: z
            .array(
              z.strictObject({
                code: z.string().describe('Code or name.'),
                label,
                parent: z.string().nullable().describe('Criterion that it is part of.'),
                local: number.describe('Weight among the criteria of the same parent.'),
                global: number.describe('Product of the local weights from the goal down.'),
              }),
            )
            .describe('Every criterion.'),
          alternatives: z
            .array(
              z.strictObject({
                code: z.string().describe('Code or name.'),
                label: label.nullable(),
                priority: number.describe('Sum over the lowest criteria of global weight x weight under it.'),
                rank: z.number().describe('Place by priority.'),
              }),
            )
            .describe('What is chosen from; empty where there is nothing.'),
        })
        .nullable()
        .describe('Global weights, and priorities of the alternatives (distributive mode).'),
    })
    .nullable()
    .describe('Null where the file could not be weighed; `errors` then says why.'),
});

export type AhpOutput = z.infer<typeof ahpOutputSchema>;
