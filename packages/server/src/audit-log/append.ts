import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';

/** What a request did, beyond its name: the thing and what changed, without personal data. */
export interface AuditNote {
  readonly kind: string;
  readonly id: string;
  readonly [more: string]: unknown;
}

export interface AuditEntry {
  readonly request: string;
  readonly user: string;
  readonly operation: string;
  readonly notes: readonly AuditNote[];
  /** The server's time of the request, where it was one: histories that are not told the time by the database have it. */
  readonly now?: string;
}

/**
 * Appends one entry to the chain of the transaction's organisation. The last statement of a request: it locks the chain. The
 * entry says when its transaction began: every history has that time as its own, and so the entry leads to what was changed.
 */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const text = JSON.stringify(entry, readable).slice(0, -1);
  await tx.execute(sql`select app.append_audit(${text}::text || ',"began":"'
    || to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '"}')`);
}

/** Entries are searched as jsonb, which holds neither NUL nor half a surrogate pair. */
function readable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd').replaceAll(/\p{Cs}/gu, '\ufffd') : value;
}
