import { z } from 'zod';
import { codeSchema } from '../text.js';
import { apiLabelSchema, daySchema, idSchema, reasonSchema, revisionSchema, timeSchema } from './common.js';

const unitFields = {
  code: codeSchema,
  name: apiLabelSchema,
  kind: z.string().trim().max(80).describe('What it is: dinas, bidang, seksi, kantor.'),
  parentId: idSchema.nullable().describe('The unit above; null at the top.'),
};

/** A unit of an organisation's tree. */
export const unitSchema = z.object({
  id: idSchema,
  ...unitFields,
  validFrom: daySchema.nullable(),
  validTo: daySchema.nullable().describe('Day from which it is no more; its past stays.'),
  successorId: idSchema.nullable().describe('The unit that it was merged into.'),
  revision: revisionSchema,
});

export const newUnitSchema = z.strictObject({
  ...unitFields,
  kind: unitFields.kind.default(''),
  parentId: unitFields.parentId.default(null),
  validFrom: daySchema.nullable().default(null),
});

const dated = {
  from: daySchema.describe('Day from which the change holds.'),
  reason: reasonSchema,
};
export const renameUnitSchema = z.strictObject({ name: apiLabelSchema, kind: unitFields.kind.optional(), ...dated });
export const moveUnitSchema = z.strictObject({ parentId: idSchema.nullable(), ...dated });
export const mergeUnitSchema = z.strictObject({ intoId: idSchema.describe('The unit that goes on.'), ...dated });
export const closeUnitSchema = z.strictObject(dated);

export const unitEventSchema = z.object({
  kind: z.enum(['created', 'renamed', 'moved', 'merged', 'closed']),
  on: daySchema,
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  reason: z.string().nullable(),
  by: z.string(),
  at: timeSchema,
});

export type UnitOutput = z.output<typeof unitSchema>;
export type UnitEventOutput = z.output<typeof unitEventSchema>;
