import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';

/**
 * To whom values of a scorecard are entrusted on a day, owners and stand-ins alike, by subject (`indicator:CODE`, `node:ID`);
 * each person once, in order of identifier. What nobody owns that day is not in it.
 */
export async function ownersOn(
  tx: Transaction,
  scorecardId: string,
  day: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await tx.execute<{ subject: string; people: string[] }>(sql`
    select subject, array_agg(distinct user_id order by user_id) as people from app.data_owner
    where scorecard_id = ${scorecardId}
      and (from_date is null or from_date <= ${day}::date) and (to_date is null or to_date >= ${day}::date)
    group by subject`);
  return new Map(rows.map(({ subject, people }) => [subject, people]));
}
