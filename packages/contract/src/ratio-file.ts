import { RATIO_KINDS, type RatioKind, type RatioOperand } from '@berimbang/engine';
import { z } from 'zod';
import { nameSchema } from './node-file.js';
import { codeSchema, labelSchema, ruleSchema, sourceSchema } from './text.js';

const common = {
  label: labelSchema.optional().describe("Name; the kind's own name by default."),
  rule: ruleSchema.optional().describe('Bands that class the ratio: `ratio.CODE.category`.'),
  source: sourceSchema.optional().describe('Where the ratio is printed.'),
  perspective: codeSchema.optional(),
};

/** A ratio as a file writes it. Its operands are further keys, named by its kind in the engine's table of ratios. */
export interface RatioFile {
  readonly kind?: string | undefined;
  readonly label?: z.infer<typeof labelSchema> | undefined;
  readonly over?: string | undefined;
  readonly earlier?: 'period' | 'year' | undefined;
  readonly unit?: string | undefined;
  readonly rule?: string | undefined;
  readonly source?: z.infer<typeof sourceSchema> | undefined;
  readonly perspective?: string | undefined;
  readonly [operand: string]: unknown;
}

/** What a file may write for an operand: itself, or what stands in its place. */
function operandKeys(operand: RatioOperand): Readonly<Record<string, z.ZodType>> {
  const { name, label, instead, earlier } = operand;
  if (instead !== undefined)
    return {
      [name]: nameSchema.optional().describe(`${label.en}.`),
      ...Object.fromEntries(
        instead.operands.map((other) => [
          other.name,
          nameSchema.optional().describe(`${other.label.en}, where ${name} is left out.`),
        ]),
      ),
    };
  if (earlier !== undefined)
    return {
      [name]: nameSchema.optional().describe(`${label.en}.`),
      over: codeSchema
        .optional()
        .describe(`Dimension of periods; ${name} is then the value of ${earlier} one period earlier.`),
      earlier: z.enum(['period', 'year']).optional().describe('How much earlier; one period by default.'),
    };
  return { [name]: nameSchema.describe(`${label.en}.`) };
}

function kindSchema(kind: RatioKind): z.ZodObject<{ kind: z.ZodLiteral<string> }> {
  const plain = kind.name === 'share';
  const unit = z.string().max(80).optional().describe('Unit of the result, checked against what the operands give.');
  const keys = {
    kind: plain ? z.literal(kind.name).optional().describe('Which ratio; `share` by default.') : z.literal(kind.name),
    ...common,
    ...(plain ? { label: labelSchema } : {}),
    ...(kind.unit === null ? { unit } : {}),
    ...Object.assign({}, ...kind.operands.map(operandKeys)),
  };
  return z.strictObject(keys) as unknown as z.ZodObject<{ kind: z.ZodLiteral<string> }>;
}

/** One ratio: its kind, by default `share`, says which operands it has. */
export const ratioSchema = z
  .discriminatedUnion('kind', RATIO_KINDS.map(kindSchema) as [ReturnType<typeof kindSchema>])
  .describe('A ready ratio; its kind says which operands it has.') as unknown as z.ZodType<RatioFile>;
