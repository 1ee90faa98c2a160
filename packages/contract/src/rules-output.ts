import { BASES, BEYOND, CERTAINTIES, ROUNDING_MODES } from '@berimbang/engine';
import { z } from 'zod';

/** Shapes of what `berimbang rules` prints with `--json`: packs in the envelope, numbers as texts. */

const label = z.strictObject({ id: z.string(), en: z.string() });
const number = z.string().describe('Exact decimal, or a fraction.');
const day = z.string().nullable().describe('First day; null where it is not known.');

const citation = z
  .strictObject({
    source: label.describe('Where the value comes from.'),
    locator: label.describe('Where in the source.'),
    basis: z.enum(BASES).describe('What the value rests on.'),
    certainty: z.enum(CERTAINTIES).describe('How sure it is.'),
    checked: z.string().describe('Day of the last check against the source.'),
    note: label.nullable().describe('What its user must know.'),
  })
  .describe('Where the value comes from, and how sure it is.');

const category = z.strictObject({ category: z.string().describe('Code.'), label: label.describe('Name.') });

const interval = z.strictObject({
  low: number.nullable().describe('Lower end; null where it is open.'),
  lowInclusive: z.boolean().describe('Whether the lower end belongs to it.'),
  high: number.nullable().describe('Upper end; null where it is open.'),
  highInclusive: z.boolean().describe('Whether the upper end belongs to it.'),
});

const axis = z.strictObject({
  label: label.describe('What the rows or columns are.'),
  categories: z.array(category).describe('Categories in order.'),
});

const numberValue = z.strictObject({ kind: z.literal('number'), value: number });

const listValue = z.strictObject({
  kind: z.literal('list'),
  values: z
    .array(z.strictObject({ argument: z.number().describe('Whole argument.'), value: number }))
    .describe('Numbers by argument.'),
});

const scoresValue = z.strictObject({
  kind: z.literal('scores'),
  scores: z.array(category.extend({ value: number })).describe('Numbers by category.'),
});

const bandsValue = z.strictObject({
  kind: z.literal('bands'),
  before: z
    .strictObject({
      decimals: z.number().describe('Decimals.'),
      mode: z.enum(ROUNDING_MODES).describe('Mode.'),
    })
    .nullable()
    .describe('Rounding before look-up.'),
  limit: z
    .strictObject({ value: number, inclusive: z.boolean().describe('Whether it has a class itself.') })
    .nullable()
    .describe('Largest value that has a class.'),
  bands: z
    .array(
      category.extend({
        status: z.string().nullable().describe('Colour.'),
        from: number.nullable().describe('Lower edge as applied; null for a lowest band without one.'),
        inclusive: z.boolean().describe('Whether the edge belongs to it.'),
        printed: z.array(interval).describe('Intervals as the source prints them.'),
      }),
    )
    .describe('Bands, from the highest to the lowest.'),
});

const tableValue = z.strictObject({
  kind: z.literal('table'),
  rows: axis.describe('The rows.'),
  columns: axis.describe('The columns.'),
  cells: z
    .array(
      z.strictObject({
        row: z.string().describe('Row.'),
        column: z.string().describe('Column.'),
        value: number.nullable(),
        category: z.string().nullable().describe('Category, where the cells are categories.'),
        notAllowed: label.nullable().describe('Why the pair has no value.'),
      }),
    )
    .describe('Cells by row and column.'),
});

const pointsValue = z.strictObject({
  kind: z.literal('points'),
  fromUnit: z.string().describe('Unit of the value that is read.'),
  below: z.enum(BEYOND).describe('What it does below the first point.'),
  above: z.enum(BEYOND).describe('What it does above the last point.'),
  points: z.array(z.strictObject({ from: number, to: number })).describe('Points, joined by straight lines.'),
});

const guidanceValue = z.strictObject({
  kind: z.literal('guidance'),
  shares: z
    .array(
      category.extend({
        groups: z.array(category).describe('Groups counted together.'),
        atLeast: number.nullable().describe('Smallest share in per cent.'),
        atMost: number.nullable().describe('Largest share in per cent.'),
        text: label.nullable().describe('The guideline in words.'),
      }),
    )
    .describe('Shares by category.'),
});

const ruleValue = z
  .discriminatedUnion('kind', [numberValue, listValue, scoresValue, bandsValue, tableValue, pointsValue, guidanceValue])
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
  issuer: label.describe('Who issued it.'),
  extends: z.string().nullable().describe('Pack that it extends.'),
  notBefore: z.string().nullable().describe('Earliest day for which it is read.'),
  from: day.describe('First day of its oldest value; null where a start is not known.'),
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
