import { and, asc, eq, sql } from 'drizzle-orm';
import { type Transaction, unit, unitEvent } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Unit = typeof unit.$inferSelect;
export type UnitEvent = typeof unitEvent.$inferSelect;

/** A unit of the transaction's organisation; locked where it will be changed. Refuses one that is not there. */
export async function findUnit(tx: Transaction, id: string, where: string, lock = false): Promise<Unit> {
  const query = tx.select().from(unit).where(eq(unit.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('unit', id, where);
  return found;
}

/** Units in the order of the tree's levels: by position, then code. */
export function listUnits(
  tx: Transaction,
  {
    limit,
    after,
    parentId,
  }: { limit: number; after: readonly (string | number)[] | null; parentId?: string | undefined },
): Promise<Unit[]> {
  return tx
    .select()
    .from(unit)
    .where(
      and(
        parentId === undefined ? undefined : eq(unit.parentId, parentId),
        after === null ? undefined : sql`(${unit.position}, ${unit.code}) > (${after[0]}, ${after[1]})`,
      ),
    )
    .orderBy(asc(unit.position), asc(unit.code))
    .limit(limit + 1);
}

/** Whether a unit is another one, or stands somewhere below it. */
export async function isBelow(tx: Transaction, id: string, above: string): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    with recursive up as (
      select id, parent_id from app.unit where id = ${id}
      union select unit.id, unit.parent_id from app.unit join up on unit.id = up.parent_id
    ) select 1 from up where id = ${above}`);
  return rows.length > 0;
}

export function unitHistory(tx: Transaction, unitId: string, limit: number, after: number): Promise<UnitEvent[]> {
  return tx
    .select()
    .from(unitEvent)
    .where(and(eq(unitEvent.unitId, unitId), sql`${unitEvent.id} > ${after}`))
    .orderBy(asc(unitEvent.id))
    .limit(limit + 1);
}
