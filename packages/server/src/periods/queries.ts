import type { periodFilterSchema } from '@berimbang/contract';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { period, periodEvent, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Period = typeof period.$inferSelect;
export type PeriodEvent = typeof periodEvent.$inferSelect;

/** A period of the transaction's organisation by its code; undefined where nobody made it. */
export async function findPeriod(tx: Transaction, code: string): Promise<Period | undefined> {
  const [found] = await tx.select().from(period).where(eq(period.code, code));
  return found;
}

/** A period by its identifier; locked where it will be changed. Refuses one that is not there. */
export async function loadPeriod(tx: Transaction, id: string, lock = false): Promise<Period> {
  const query = tx.select().from(period).where(eq(period.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('period', id, 'path.period');
  return found;
}

/** Periods by their first day, then their code. */
export function listPeriods(
  tx: Transaction,
  filter: z.output<typeof periodFilterSchema>,
  limit: number,
  after: readonly (string | number)[] | null,
): Promise<Period[]> {
  return tx
    .select()
    .from(period)
    .where(
      and(
        filter.year === undefined ? undefined : sql`extract(year from ${period.starts}) = ${filter.year}`,
        filter.kind === undefined ? undefined : eq(period.kind, filter.kind),
        filter.state === undefined ? undefined : eq(period.state, filter.state),
        after === null ? undefined : sql`(${period.starts}, ${period.code}) > (${after[0]}::date, ${after[1]})`,
      ),
    )
    .orderBy(asc(period.starts), asc(period.code))
    .limit(limit + 1);
}

export function periodHistory(tx: Transaction, id: string, limit: number, after: number): Promise<PeriodEvent[]> {
  return tx
    .select()
    .from(periodEvent)
    .where(and(eq(periodEvent.periodId, id), gt(periodEvent.id, after)))
    .orderBy(asc(periodEvent.id))
    .limit(limit + 1);
}
