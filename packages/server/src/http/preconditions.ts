import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { IdempotencyKey } from './idempotency.js';
import type { Identity } from './identity.js';
import { Refusal } from './refusal.js';

/** Headers that operations take, by the name that each has in the API's description. */
export const HEADER_PARAMETERS = {
  IdempotencyKey: {
    header: 'idempotency-key',
    required: false,
    description:
      'A key that the caller makes up for this request; the same request sent again is answered, not done, again.',
  },
  IfMatch: {
    header: 'if-match',
    required: true,
    description: 'ETag of what was read, with its quotes: `"r3"` is revision 3.',
  },
  IfMatchWhereRead: {
    header: 'if-match',
    required: false,
    description:
      'ETag of the value that was read, with its quotes: `"r3"` is revision 3. Without it there must be none yet.',
  },
} as const;

/** Whether the request names a revision that was read: not at all, always, or where there was one. */
export type Revised = 'no' | 'always' | 'where-read';

/** Headers that a write takes: the key of idempotency, and the revision that was read. */
export function writeHeaders(revised: Revised): z.ZodObject {
  const { IdempotencyKey, IfMatch, IfMatchWhereRead } = HEADER_PARAMETERS;
  const key = z
    .string()
    .regex(/^[\x21-\x7e]{8,200}$/, '8 to 200 visible ASCII characters')
    .optional()
    .describe(IdempotencyKey.description);
  if (revised === 'no') return z.object({ 'idempotency-key': key });
  const { description } = revised === 'always' ? IfMatch : IfMatchWhereRead;
  // One that is missing is refused where revisions are compared, with a code of its own.
  return z.object({ 'idempotency-key': key, 'if-match': z.string().max(60).optional().describe(description) });
}

/** The revision that the request names; null where it names none. */
export function revisionRead({ headers }: FastifyRequest): number | null {
  const header = headers['if-match'];
  if (header === undefined) return null;
  const found = /^(?:W\/)?"r(\d{1,9})"$/.exec(header)?.[1];
  if (found !== undefined) return Number(found);
  throw new Refusal('invalid-request', {
    where: 'header.if-match',
    details: [{ where: 'header.if-match', what: NO_TAG }],
  });
}

const NO_TAG = {
  id: 'ETag beserta tanda kutipnya, seperti "r3"',
  en: 'an ETag with its quotes, such as "r3"',
} as const;

/** Refuses a change of what was not read, or not as it stands now. */
export function checkRevision(raw: FastifyRequest, current: { readonly revision: number }): void {
  const yours = revisionRead(raw);
  if (yours === null) throw new Refusal('revision-required', { where: 'header.if-match' });
  if (yours === current.revision) return;
  throw new Refusal('stale-revision', {
    facts: { yours, current: current.revision },
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
