import {
  ACHIEVEMENT_VARIANTS,
  CONSOLIDATION_MISSING,
  CONSOLIDATIONS,
  FREQUENCIES,
  POLARITIES,
} from '@berimbang/engine';
import { z } from 'zod';
import { manualSchema } from './manual-file.js';
import {
  codeSchema,
  labelSchema,
  numberOrRuleSchema,
  periodSchema,
  quantitySchema,
  reachSchema,
  ruleSchema,
  sourceSchema,
  yesSchema,
} from './text.js';

const frequencySchema = z.enum(FREQUENCIES);
export const consolidationSchema = z
  .enum([...CONSOLIDATIONS, 'index-mean'])
  .describe(
    'How the periods of an indicator become one value: sum, average or last known value of target and realisation alike, or the mean of the indices of the periods.',
  );
export const consolidationMissingSchema = z
  .enum(CONSOLIDATION_MISSING)
  .describe(
    'A period with a target but without a realisation: withhold the value (the default), or skip the period on both sides.',
  );

const node = z.string().min(1).max(200);
const targetSchema = z
  .union([quantitySchema, z.record(codeSchema, quantitySchema)])
  .describe('One target, or targets by period.');

/** An indicator (*IKU*) of a scorecard. */
export const indicatorSchema = z.strictObject({
  label: labelSchema,
  objective: codeSchema.optional(),
  perspective: codeSchema.optional(),
  unit: z.string().max(80).optional(),
  polarity: z.enum(POLARITIES).optional().describe('Which direction is good; maximise by default.'),
  variant: z
    .enum(ACHIEVEMENT_VARIANTS)
    .optional()
    .describe('Another achievement variant than the method has for the polarity.'),
  weight: quantitySchema.optional(),
  validity: codeSchema
    .optional()
    .describe('Row of the table of weights: how directly the indicator measures its objective.'),
  control: codeSchema.optional().describe('Column of the table of weights: how far the unit controls the result.'),
  deduction: yesSchema
    .optional()
    .describe('true: the realisation is subtracted from the score of the level above; it has no target.'),
  judged: yesSchema.optional().describe('true: the category is a fact indicator.CODE.category; somebody judged it.'),
  target: targetSchema.optional(),
  'target-high': targetSchema.optional().describe('Upper end of a range target.'),
  worst: quantitySchema.optional().describe('Worst value that can be (variant minimise-worst).'),
  best: quantitySchema
    .optional()
    .describe('Best value that can be; a target that equals it counts, once met, as the method says at-best.'),
  cap: z
    .union([z.literal('none'), numberOrRuleSchema])
    .optional()
    .describe('Another cap of the index than the method has.'),
  realised: codeSchema
    .optional()
    .describe('Node that gives the realisation; left out, it is a fact indicator.CODE.realised.'),
  frequency: frequencySchema
    .optional()
    .describe('Period of which each value of the indicator is; left out, it has one value.'),
  consolidation: consolidationSchema.optional(),
  reach: reachSchema.optional(),
  missing: consolidationMissingSchema.optional(),
  components: z
    .strictObject({
      numerator: node.optional(),
      denominator: node.optional(),
      'numerator-unit': z.string().max(80).optional(),
      'denominator-unit': z.string().max(80).optional(),
    })
    .optional()
    .describe(
      'The realisation is numerator over denominator: nodes, or facts indicator.CODE.numerator and .denominator; they are consolidated as sum over sum.',
    ),
  grades: ruleSchema
    .optional()
    .describe(
      'Score table that orders the grades of a graded target; target and realised are then the numbers behind the letters.',
    ),
  'target-grade': z.string().min(1).max(80).optional().describe('Letter that is the target of a graded indicator.'),
  over: z.array(codeSchema).optional(),
  source: sourceSchema.optional(),
  manual: manualSchema.optional(),
});

/** The periods of a scorecard. */
export const periodsSchema = z
  .strictObject({
    from: periodSchema
      .optional()
      .describe('First period of which there may be facts; the year of the scorecard by default.'),
    to: periodSchema.optional().describe('Last period of which there may be facts.'),
    read: frequencySchema
      .optional()
      .describe(
        'Read the scorecard at the end of each month, quarter, semester or year, not only at the end of its period.',
      ),
    'read-from': periodSchema
      .optional()
      .describe('First period at which it is read; the first of the year by default.'),
  })
  .describe('Periods of which there are facts, and periods at which the scorecard is read.');

export type IndicatorFile = z.infer<typeof indicatorSchema>;
export type PeriodsFile = z.infer<typeof periodsSchema>;
