import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { IdempotencyKey } from './idempotency.js';
import type { Identity } from './identity.js';
import { Refusal } from './refusal.js';

/** Headers that a write takes: the key of idempotency, and the revision that was read. */
export function writeHeaders(revised: boolean): z.ZodObject {
  const key = z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/, '8 to 200 visible ASCII characters')
    .optional()
    .describe(
      'A key that the caller makes up for this request; the same request sent again is answered, not done, again.',
    );
  const match = z.string().max(60).optional().describe('ETag of what was read: "r3". Required.');
  return z.object(revised ? { 'idempotency-key': key, 'if-match': match } : { 'idempotency-key': key });
}

/** Refuses a change of what was not read, or not as it stands now. */
export function checkRevision(raw: FastifyRequest, current: { readonly revision: number }): void {
  const header = raw.headers['if-match'];
  if (header === undefined) throw new Refusal('revision-required', { where: 'header.if-match' });
  const yours = /^(?:W\/)?"r(\d{1,9})"$/.exec(header)?.[1];
  if (Number(yours) === current.revision) return;
  throw new Refusal('stale-revision', {
    facts: { yours: yours ?? header.slice(0, 40), current: current.revision },
    where: 'header.if-match',
    yours: raw.body ?? null,
    current,
  });
}

/** The header that names the revision of an answer. */
export function etagOf(result: unknown): Record<string, string> {
  const revision = typeof result === 'object' && result !== null && 'revision' in result ? result.revision : null;
  return typeof revision === 'number' ? { etag: `"r${revision}"` } : {};
}

/** The key of a request with the fingerprint of its content; null where it carries none. */
export function idempotencyOf(
  raw: FastifyRequest,
  identity: Identity,
  operation: string,
  received: { readonly fingerprint: string } | undefined,
): IdempotencyKey | null {
  const key = raw.headers['idempotency-key'];
  if (typeof key !== 'string') return null;
  const body = received?.fingerprint ?? raw.body ?? null;
  const content = JSON.stringify([operation, raw.params, raw.query, body, raw.headers['if-match'] ?? null]);
  return { userId: identity.userId, key, requestHash: createHash('sha256').update(content).digest('hex') };
}
