import type { scorecardFilterSchema } from '@berimbang/contract';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { definitionChange, scorecard, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';
import type { Scorecard } from './definition.js';

export type DefinitionChange = typeof definitionChange.$inferSelect;

/** A scorecard of the transaction's organisation; locked where it will be changed. Refuses one that is not there. */
export async function findScorecard(tx: Transaction, id: string, lock = false): Promise<Scorecard> {
  const query = tx.select().from(scorecard).where(eq(scorecard.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('scorecard', id, 'path.scorecard');
  return found;
}

/** Scorecards of the units given (null: of all), the latest period first, then by code. */
export async function listScorecards(
  tx: Transaction,
  units: ReadonlySet<string> | null,
  filter: z.output<typeof scorecardFilterSchema>,
  after: readonly (string | number)[] | null,
): Promise<Scorecard[]> {
  return tx
    .select()
    .from(scorecard)
    .where(
      and(
        units === null ? undefined : inArray(scorecard.unitId, [...units]),
        filter.unitId === undefined ? undefined : eq(scorecard.unitId, filter.unitId),
        filter.period === undefined ? undefined : eq(scorecard.period, filter.period),
        filter.state === undefined ? undefined : eq(scorecard.state, filter.state),
        after === null
          ? undefined
          : sql`(${scorecard.period} < ${after[0]} or (${scorecard.period} = ${after[0]} and ${scorecard.code} > ${after[1]}))`,
      ),
    )
    .orderBy(sql`${scorecard.period} desc`, asc(scorecard.code))
    .limit(filter.limit + 1);
}

/** How many parts of each section a scorecard has. */
export async function countParts(tx: Transaction, id: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await tx.execute<{ section: string; count: number }>(sql`
    select 'perspectives' as section, count(*)::integer as count from app.perspective where scorecard_id = ${id}
    union all select 'objectives', count(*)::integer from app.objective where scorecard_id = ${id}
    union all select 'indicators', count(*)::integer from app.indicator where scorecard_id = ${id}
    union all select 'links', count(*)::integer from app.link where scorecard_id = ${id}
    union all select section, count(*)::integer from app.block where scorecard_id = ${id} group by section`);
  return Object.fromEntries(rows.map(({ section, count }) => [section, count]));
}

/** What changed in a definition, oldest first. */
export function definitionHistory(
  tx: Transaction,
  scorecardId: string,
  { part, code, limit }: { part?: string | undefined; code?: string | undefined; limit: number },
  after: number,
): Promise<DefinitionChange[]> {
  return tx
    .select()
    .from(definitionChange)
    .where(
      and(
        eq(definitionChange.scorecardId, scorecardId),
        gt(definitionChange.id, after),
        part === undefined ? undefined : eq(definitionChange.part, part),
        code === undefined ? undefined : eq(definitionChange.code, code),
      ),
    )
    .orderBy(asc(definitionChange.id))
    .limit(limit + 1);
}
