import type { auditFilterSchema } from '@berimbang/contract';
import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import { auditLog, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';
import { thingsLike } from './subjects.js';

export type AuditRow = typeof auditLog.$inferSelect;

/** Entries from the latest back. `at` is text of one form, so that it sorts as time does. */
export function listAudit(
  tx: Transaction,
  filter: z.output<typeof auditFilterSchema>,
  limit: number,
  before: number | null,
): Promise<AuditRow[]> {
  const entry = sql`${auditLog.entry}::jsonb`;
  const { operation, user, from, to, kind, id, text } = filter;
  const note = { ...(kind === undefined ? {} : { kind }), ...(id === undefined ? {} : { id }) };
  return tx
    .select()
    .from(auditLog)
    .where(
      and(
        before === null ? undefined : lt(auditLog.seq, before),
        from === undefined ? undefined : sql`${auditLog.at} >= ${moment(from)}`,
        to === undefined ? undefined : sql`${auditLog.at} < ${moment(to)}`,
        operation === undefined ? undefined : sql`${entry} ->> 'operation' = ${operation}`,
        user === undefined ? undefined : sql`${entry} ->> 'user' = ${user}`,
        Object.keys(note).length === 0 ? undefined : sql`${entry} -> 'notes' @> ${JSON.stringify([note])}::jsonb`,
        text === undefined ? undefined : found(entry, text),
      ),
    )
    .orderBy(desc(auditLog.seq))
    .limit(limit + 1);
}

export async function findAudit(tx: Transaction, seq: number): Promise<AuditRow> {
  const [found] = await tx.select().from(auditLog).where(eq(auditLog.seq, seq));
  if (found === undefined) throw notFound('audit-entry', String(seq), 'path.seq');
  return found;
}

/** Whether a text stands in a note of an entry, is the number of its request, or names a thing that it is about. */
function found(entry: SQL, text: string): SQL {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return sql`(${entry} ->> 'request' = ${text} or exists (
    select from jsonb_array_elements(${entry} -> 'notes') note
    where note ->> 'id' in ${thingsLike(pattern)}
      or exists (select from jsonb_each_text(note) part where part.key <> 'kind' and part.value ilike ${pattern})))`;
}

function moment(text: string): string {
  return new Date(text).toISOString().replace('Z', '000Z');
}
