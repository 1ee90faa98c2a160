import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';

/** Since when periods are closed or locked, by their codes; those whose step nobody recorded are left out. */
export async function endedSince(tx: Transaction, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.execute<{ code: string; at: Date | string }>(sql`
    select own.code, max(event.at) as at
    from app.period own join app.period_event event on event.period_id = own.id and event.kind = own.state
    where own.code = any(${sql.param([...codes])}::text[]) and own.state in ('closed', 'locked') group by own.code`);
  return new Map(rows.map(({ code, at }) => [code, new Date(at).toISOString()] as const));
}
