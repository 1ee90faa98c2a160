import type {
  closeUnitSchema,
  mergeUnitSchema,
  moveUnitSchema,
  newUnitSchema,
  renameUnitSchema,
} from '@berimbang/contract';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { unit, unitEvent } from '../db/index.js';
import type { By } from '../http/request.js';
import { findUnit, isBelow, type Unit } from './queries.js';
import { hasEnded, hasUnitsBelow, wouldCircle } from './sentences.js';

export async function createUnit(by: By, body: z.output<typeof newUnitSchema>, today: string): Promise<Unit> {
  const [made] = await by.tx
    .insert(unit)
    .values({ ...body, organisationId: by.organisationId })
    .returning();
  if (made === undefined) throw new Error('a unit was not returned');
  await record(by, made.id, 'created', body.validFrom ?? today, null, {
    code: made.code,
    name: made.name,
    parentId: made.parentId,
  });
  return made;
}

export async function renameUnit(by: By, own: Unit, body: z.output<typeof renameUnitSchema>): Promise<Unit> {
  refuseEnded(own);
  const next = { name: body.name, kind: body.kind ?? own.kind };
  await record(by, own.id, 'renamed', body.from, { name: own.name, kind: own.kind }, next, body.reason);
  return change(by, own, next);
}

export async function moveUnit(by: By, own: Unit, body: z.output<typeof moveUnitSchema>): Promise<Unit> {
  refuseEnded(own);
  if (body.parentId !== null) {
    // Two moves at once could each be right and together make a circle.
    await by.tx.execute(sql`select pg_advisory_xact_lock(hashtext('berimbang.units'), hashtext(${by.organisationId}))`);
    refuseEnded(await findUnit(by.tx, body.parentId, 'body.parentId'));
    if (await isBelow(by.tx, body.parentId, own.id)) throw wouldCircle();
  }
  const next = { parentId: body.parentId };
  await record(by, own.id, 'moved', body.from, { parentId: own.parentId }, next, body.reason);
  return change(by, own, next);
}

export async function mergeUnit(by: By, own: Unit, body: z.output<typeof mergeUnitSchema>): Promise<Unit> {
  refuseEnded(own);
  if (body.intoId === own.id) throw wouldCircle();
  refuseEnded(await findUnit(by.tx, body.intoId, 'body.intoId'));
  await refuseUnitsBelow(by, own);
  const next = { successorId: body.intoId, validTo: body.from };
  await record(by, own.id, 'merged', body.from, null, next, body.reason);
  return change(by, own, next);
}

export async function closeUnit(by: By, own: Unit, body: z.output<typeof closeUnitSchema>): Promise<Unit> {
  refuseEnded(own);
  await refuseUnitsBelow(by, own);
  const next = { validTo: body.from };
  await record(by, own.id, 'closed', body.from, null, next, body.reason);
  return change(by, own, next);
}

async function change({ tx }: By, own: Unit, values: Partial<Unit>): Promise<Unit> {
  const [changed] = await tx
    .update(unit)
    .set({ ...values, revision: own.revision + 1 })
    .where(eq(unit.id, own.id))
    .returning();
  if (changed === undefined) throw new Error('a locked unit was gone');
  return changed;
}

async function record(
  { tx, organisationId, userId }: By,
  unitId: string,
  kind: 'created' | 'renamed' | 'moved' | 'merged' | 'closed',
  onDate: string,
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
  reason: string | null = null,
): Promise<void> {
  await tx.insert(unitEvent).values({ organisationId, unitId, kind, onDate, before, after, reason, byUser: userId });
}

function refuseEnded(own: Unit): void {
  if (own.validTo !== null) throw hasEnded(own.code, own.validTo);
}

async function refuseUnitsBelow({ tx }: By, own: Unit): Promise<void> {
  const [below] = await tx
    .select({ id: unit.id })
    .from(unit)
    .where(and(eq(unit.parentId, own.id), isNull(unit.validTo)))
    .limit(1);
  if (below !== undefined) throw hasUnitsBelow(own.code);
}
