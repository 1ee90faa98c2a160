import { createHash } from 'node:crypto';
import type { ChainFault } from '@berimbang/contract';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import { auditHead, auditLog, type Transaction } from '../db/index.js';

/** What stands before the first entry of every chain. */
const FIRST = '0'.repeat(64);

export interface ChainResult {
  readonly organisationId: string;
  /** Entries that follow from one another, from the first on. */
  readonly entries: number;
  /** Hash of the last of them. */
  readonly head: string;
  /** The first broken link. */
  readonly broken: { readonly seq: number; readonly fault: ChainFault } | null;
}

type Row = Omit<typeof auditLog.$inferSelect, 'organisationId'>;

/**
 * Recomputes the chain of one organisation from its first entry to the last one there is at the start, `size` at a time. It does
 * not use the function of the database that appends. The transaction must be one that sees the organisation's entries.
 */
export async function verifyChain(tx: Transaction, organisationId: string, size = 1000): Promise<ChainResult> {
  const head = await headOf(tx, organisationId);
  let [entries, last]: [number, string] = [0, FIRST];
  const result = (broken: ChainResult['broken']): ChainResult => ({ organisationId, entries, head: last, broken });
  while (entries < head.last) {
    const rows = await batch(tx, organisationId, entries, head.last, size + 1);
    if (rows.length === 0) return result({ seq: entries + 1, fault: 'entry-missing' });
    for (const [i, row] of rows.slice(0, size).entries()) {
      const successor = rows[i + 1]?.previous ?? (row.seq === head.seq ? head.hash : undefined);
      const fault = faultOf(organisationId, row, entries + 1, last, successor);
      if (fault !== null) return result({ seq: entries + 1, fault });
      [entries, last] = [row.seq, row.hash];
    }
  }
  if (head.seq > entries) return result({ seq: entries + 1, fault: 'entry-missing' });
  if (head.seq < entries) return result({ seq: head.seq + 1, fault: 'head-differs' });
  return result(head.hash === last ? null : { seq: Math.max(entries, 1), fault: 'head-differs' });
}

/** The head as kept, and the last entry that is there, both of one moment. */
async function headOf(
  tx: Transaction,
  organisationId: string,
): Promise<{ readonly seq: number; readonly hash: string; readonly last: number }> {
  const last = sql<number>`(
    select coalesce(max(seq), 0)::float8 from app.audit_log where organisation_id = ${organisationId})`;
  const [head] = await tx
    .select({ seq: auditHead.seq, hash: auditHead.hash, last })
    .from(auditHead)
    .where(eq(auditHead.organisationId, organisationId));
  if (head !== undefined) return head;
  const { rows } = await tx.execute<{ last: number }>(sql`select ${last} as last`);
  return { seq: 0, hash: FIRST, last: rows[0]?.last ?? 0 };
}

function batch(tx: Transaction, organisationId: string, after: number, to: number, limit: number): Promise<Row[]> {
  return tx
    .select({
      seq: auditLog.seq,
      at: auditLog.at,
      entry: auditLog.entry,
      previous: auditLog.previous,
      hash: auditLog.hash,
    })
    .from(auditLog)
    .where(and(eq(auditLog.organisationId, organisationId), gt(auditLog.seq, after), lte(auditLog.seq, to)))
    .orderBy(asc(auditLog.seq))
    .limit(limit);
}

/**
 * What is wrong with an entry that should be the one at `seq`, after an entry with the hash `last`. `successor` is the hash
 * that comes after it in the chain, as far as it is known here: it tells a changed content from a changed hash.
 */
function faultOf(
  organisationId: string,
  row: Row,
  seq: number,
  last: string,
  successor: string | undefined,
): ChainFault | null {
  if (row.seq !== seq) return 'entry-missing';
  if (row.previous !== last) return 'order';
  const own = hashOf(organisationId, row);
  if (own === row.hash) return null;
  return successor === own ? 'hash-changed' : 'content-changed';
}

function hashOf(organisationId: string, { seq, at, entry, previous }: Row): string {
  return createHash('sha256').update([previous, organisationId, seq, at, entry].join('\n'), 'utf8').digest('hex');
}
