import { BASES, BEYOND, CERTAINTIES, ROUNDING_MODES } from '@berimbang/engine';
import { z } from 'zod';

/** Shapes of what `berimbang rules` prints with `--json`: packs in the envelope, numbers as texts. */

const label = z.strictObject({ id: z.string(), en: z.string() });
const number = z.string().describe('Exact decimal, or a fraction.');
const day = z.string().nullable().describe('First day; null where it is not known.');

const citation = z
  .strictObject({
    source: z.string().describe('Where the value comes from.'),
    locator: z.string().describe('Where in the source.'),
    basis: z.enum(BASES).describe('What the value rests on.'),
    certainty: z.enum(CERTAINTIES).describe('How sure it is.'),
    checked: z.string().describe('Day of the last check against the source.'),
    note: label.nullable().describe('What its user must know.'),
  })
  .describe('Where the value comes from, and how sure it is.');

const category = z.strictObject({ category: z.string().describe('Code.'), label: label.describe('Name.') });

const interval = z.strictObject({
  low: number.nullable(),
  lowInclusive: z.boolean(),
  high: number.nullable(),
  highInclusive: z.boolean(),
});

const ruleValue = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), value: number }),
    z.strictObject({
      kind: z.literal('list'),
      values: z.array(z.strictObject({ argument: z.number(), value: number })),
    }),
    z.strictObject({
      kind: z.literal('scores'),
      scores: z.array(category.extend({ value: number })),
    }),
    z.strictObject({
      kind: z.literal('bands'),
      before: z.strictObject({ decimals: z.number(), mode: z.enum(ROUNDING_MODES) }).nullable(),
      limit: z.strictObject({ value: number, inclusive: z.boolean() }).nullable(),
      bands: z.array(
        category.extend({
          status: z.string().nullable(),
          from: number.nullable(),
          inclusive: z.boolean(),
          printed: z.array(interval),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('table'),
      rows: z.strictObject({ label, categories: z.array(category) }),
      columns: z.strictObject({ label, categories: z.array(category) }),
      cells: z.array(
        z.strictObject({
          row: z.string(),
          column: z.string(),
          value: number.nullable(),
          category: z.string().nullable(),
          notAllowed: label.nullable(),
        }),
      ),
    }),
    z.strictObject({
      kind: z.literal('points'),
      fromUnit: z.string(),
      below: z.enum(BEYOND),
      above: z.enum(BEYOND),
      points: z.array(z.strictObject({ from: number, to: number })),
    }),
    z.strictObject({
      kind: z.literal('guidance'),
      shares: z.array(
        category.extend({
          groups: z.array(category),
          atLeast: number.nullable(),
          atMost: number.nullable(),
          text: label.nullable(),
        }),
      ),
    }),
  ])
  .describe('The value, by its kind.');

const parameter = {
  rule: z.string().describe('Name of the rule: pack#parameter.'),
  label: label.describe('What the value is.'),
  unit: z.string().nullable().describe('Unit; null where there is none.'),
  inheritedFrom: z.string().nullable().describe('Pack that wrote it, where this pack extends that one.'),
};

const packHead = {
  pack: z.string().describe('Name of the pack.'),
  title: label.describe('Title.'),
  issuer: z.string().describe('Who issued it.'),
  extends: z.string().nullable().describe('Pack that it extends.'),
  notBefore: z.string().nullable().describe('Earliest day for which it is read.'),
  from: day.describe('First day of any of its values; null where none is known.'),
  weakest: z.enum(CERTAINTIES).nullable().describe('The least sure of its values.'),
  note: label.nullable().describe('What its user must know.'),
  fingerprint: z.string().describe('SHA-256 of its files, and of the pack that it extends.'),
};

const envelope = <T extends z.ZodType>(pack: T): z.ZodObject<{ berimbang: z.ZodLiteral<1>; packs: z.ZodArray<T> }> =>
  z.strictObject({ berimbang: z.literal(1), packs: z.array(pack).describe('One entry for every pack.') });

export const rulesListOutputSchema = envelope(
  z.strictObject({
    ...packHead,
    parameters: z.number().describe('How many parameters it has.'),
    values: z.number().describe('How many values, over all histories.'),
  }),
);

export const rulesShowOutputSchema = envelope(
  z.strictObject({
    ...packHead,
    parameters: z
      .array(
        z.strictObject({
          ...parameter,
          history: z
            .array(
              z.strictObject({
                from: day,
                value: ruleValue.nullable().describe('The value; null where it ends.'),
                citation,
              }),
            )
            .describe('Values, oldest first.'),
        }),
      )
      .describe('Its parameters.'),
  }),
);

export const rulesAtOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  at: z.string().describe('Date for which the rules were read.'),
  packs: z
    .array(
      z.strictObject({
        pack: z.string().describe('Name of the pack.'),
        title: label.describe('Title.'),
        inForce: z
          .array(z.strictObject({ ...parameter, from: day, value: ruleValue, citation }))
          .describe('Values that are read for the date.'),
        notInForce: z
          .array(z.strictObject({ ...parameter, why: label.describe('Why there is no value.') }))
          .describe('Parameters without a value for the date.'),
      }),
    )
    .describe('One entry for every pack.'),
});

const side = z.strictObject({
  pack: z.string().describe('Name of the pack.'),
  at: z.string().nullable().describe('Date for which it was read; null: its newest values.'),
});

export const rulesDiffOutputSchema = z.strictObject({
  berimbang: z.literal(1),
  before: side.describe('The one side.'),
  after: side.describe('The other side.'),
  changes: z
    .array(
      z.strictObject({
        parameter: z.string().describe('Name of the parameter.'),
        label: label.describe('What the value is.'),
        change: z.enum(['added', 'removed', 'kind', 'changed']).describe('How it differs.'),
        before: ruleValue.nullable().describe('Value on the one side.'),
        after: ruleValue.nullable().describe('Value on the other side.'),
        facts: z
          .array(
            z.strictObject({
              what: label.describe('Edge, interval, cell, point or number.'),
              before: label.nullable().describe('What the one side says.'),
              after: label.nullable().describe('What the other side says.'),
            }),
          )
          .describe('Differences one by one; empty where the parameter is on one side only.'),
      }),
    )
    .describe('Parameters that differ.'),
});

export type RuleValueOutput = z.infer<typeof ruleValue>;
export type RulesListOutput = z.infer<typeof rulesListOutputSchema>;
export type RulesShowOutput = z.infer<typeof rulesShowOutputSchema>;
export type RulesAtOutput = z.infer<typeof rulesAtOutputSchema>;
export type RulesDiffOutput = z.infer<typeof rulesDiffOutputSchema>;
