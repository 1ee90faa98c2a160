import { createHmac } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { attempt, type Database, inScope } from '../db/index.js';
import { Refusal } from '../http/refusal.js';
import type { Limit } from './options.js';

/** What is counted: tries of a kind, from a network address or on an account. */
export interface Counted {
  readonly kind: string;
  readonly who: string;
  readonly limit: Limit;
}

/**
 * Counts one try of each and refuses where one is too many. Counted before it is known whether the account exists, and kept
 * whatever happens next, so that the refusal tells nothing about the account.
 */
export async function countAttempt(
  database: Database,
  secret: string,
  counted: readonly Counted[],
  now: Date,
): Promise<void> {
  const waits = await inScope(database, { role: 'sign-in' }, async (tx) => {
    const seconds: number[] = [];
    for (const one of counted) {
      const begun = new Date(now.getTime() - one.limit.seconds * 1000);
      const [row] = await tx
        .insert(attempt)
        .values({ key: keyOf(secret, one), since: now, count: 1 })
        .onConflictDoUpdate({
          target: attempt.key,
          set: {
            count: sql`case when ${attempt.since} <= ${begun} then 1 else ${attempt.count} + 1 end`,
            since: sql`case when ${attempt.since} <= ${begun} then ${now} else ${attempt.since} end`,
          },
        })
        .returning();
      if (row !== undefined && row.count > one.limit.most)
        seconds.push(Math.ceil((row.since.getTime() - begun.getTime()) / 1000));
    }
    return seconds;
  });
  if (waits.length > 0) throw new Refusal('too-many-requests', { facts: { seconds: Math.max(1, ...waits) } });
}

/** Forgets the tries on an account after one that succeeded. */
export async function forgetAttempts(database: Database, secret: string, counted: Counted): Promise<void> {
  await inScope(database, { role: 'sign-in' }, (tx) =>
    tx.delete(attempt).where(eq(attempt.key, keyOf(secret, counted))),
  );
}

/** Takes back one try that succeeded: many people may sign in from behind one address. */
export async function takeBackAttempt(database: Database, secret: string, counted: Counted): Promise<void> {
  await inScope(database, { role: 'sign-in' }, (tx) =>
    tx
      .update(attempt)
      .set({ count: sql`greatest(${attempt.count} - 1, 0)` })
      .where(eq(attempt.key, keyOf(secret, counted))),
  );
}

/** Neither addresses nor names are kept in the clear. */
function keyOf(secret: string, { kind, who }: Counted): string {
  return createHmac('sha256', secret).update(`${kind}\n${who}`).digest('base64url');
}

/** The part of a network address that one sender holds: an IPv6 sender has at least the last 64 bits to choose from. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const filled = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return filled.slice(0, 4).join(':');
}
