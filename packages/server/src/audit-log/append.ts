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
}

/** Appends one entry to the chain of the transaction's organisation. The last statement of a request: it locks the chain. */
export async function appendAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  await tx.execute(sql`select app.append_audit(${JSON.stringify(entry, readable)})`);
}

/** Entries are searched as jsonb, which holds neither NUL nor half a surrogate pair. */
function readable(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\ufffd').replaceAll(/\p{Cs}/gu, '\ufffd') : value;
}
