import type { CommentSubject } from '@berimbang/contract';
import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

/** Where each kind of thing says to which unit it belongs; null is the whole organisation. */
const UNIT_OF: Readonly<Record<CommentSubject, (id: string) => SQL>> = {
  scorecard: (id) => sql`select unit_id from app.scorecard where id = ${id}`,
  indicator: (id) => ofScorecard(sql`app.indicator`, id),
  value: (id) => ofScorecard(sql`app.fact_cell`, id),
  finding: (id) => ofScorecard(sql`app.finding`, id),
  measure: (id) => ofScorecard(sql`app.measure`, id),
  period: (id) => sql`select null as unit_id from app.period where id = ${id}`,
};

function ofScorecard(table: SQL, id: string): SQL {
  return sql`select scorecard.unit_id from ${table} own
    join app.scorecard on scorecard.id = own.scorecard_id where own.id = ${id}`;
}

/** The unit of what a comment is about. Refuses what is not there. */
export async function unitOfSubject(
  tx: Transaction,
  kind: CommentSubject,
  id: string,
  where: string,
): Promise<string | null> {
  const { rows } = await tx.execute<{ unit_id: string | null }>(UNIT_OF[kind](id));
  const [found] = rows;
  if (found === undefined) throw notFound(kind, id, where);
  return found.unit_id;
}
