import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/index.js';
import { Refusal } from './refusal.js';

export interface IdempotencyKey {
  readonly userId: string;
  readonly key: string;
  /** Fingerprint of the request, so that a key is not taken for another one. */
  readonly requestHash: string;
}

export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Takes the key for this transaction; where an earlier request took it, gives that one's answer. While another request with
 * the same key is still going on, this one waits for its end.
 */
export async function answerBefore(
  tx: Transaction,
  { userId, key, requestHash }: IdempotencyKey,
): Promise<KeptAnswer | null> {
  const taken = await tx.execute(sql`
    insert into app.idempotency_key (organisation_id, user_id, key, request_hash)
    values (app.current_organisation(), ${userId}, ${key}, ${requestHash}) on conflict do nothing returning key`);
  if (taken.rows.length > 0) return null;
  const { rows } = await tx.execute<{
    request_hash: string;
    status: number;
    headers: Record<string, string>;
    body: string;
  }>(
    sql`select request_hash, status, headers, body from app.idempotency_key where user_id = ${userId} and key = ${key}`,
  );
  const before = rows[0];
  if (before === undefined || before.request_hash !== requestHash)
    throw new Refusal('idempotency-key-reused', { where: 'header.idempotency-key' });
  return { status: before.status, headers: before.headers, body: JSON.parse(before.body) as unknown };
}

/** Keeps the answer of a request that succeeded; a refused one takes its key back with its transaction. */
export async function keepAnswer(
  tx: Transaction,
  { userId, key }: IdempotencyKey,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<void> {
  await tx.execute(sql`
    update app.idempotency_key set status = ${status}, headers = ${JSON.stringify(headers)}, body = ${JSON.stringify(body ?? null)}
    where user_id = ${userId} and key = ${key}`);
}
