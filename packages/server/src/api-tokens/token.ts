import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { apiToken, type Database, inScope, type Transaction, user } from '../db/index.js';
import type { Identity } from '../http/identity.js';

/** Begins every token, so that one that was published by mistake is recognised. */
const PREFIX = 'brb_';
const SHOWN = 12;

export interface NewToken {
  readonly userId: string;
  readonly name: string;
  readonly scope: 'read' | 'write';
  /** Null: all organisations of the person. */
  readonly organisationId: string | null;
  readonly expiresAt: Date;
}

/** Makes a token of 256 random bits. Its text is given once; only its hash is kept. */
export async function makeToken(
  tx: Transaction,
  about: NewToken,
): Promise<{ id: string; token: string; prefix: string }> {
  const token = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const prefix = token.slice(0, SHOWN);
  const [made] = await tx
    .insert(apiToken)
    .values({ ...about, prefix, hash: hashOf(token) })
    .returning({ id: apiToken.id });
  if (made === undefined) throw new Error('a token was not returned');
  return { id: made.id, token, prefix };
}

/** Whose token it is; null for one that is unknown, revoked or expired. */
export async function identifyToken(database: Database, token: string, now: Date): Promise<Identity | null> {
  if (!token.startsWith(PREFIX) || token.length > 100) return null;
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const [found] = await tx
      .select({ token: apiToken, user })
      .from(apiToken)
      .innerJoin(user, eq(user.id, apiToken.userId))
      .where(and(eq(apiToken.hash, hashOf(token)), isNull(apiToken.revokedAt), gt(apiToken.expiresAt, now)));
    if (found === undefined) return null;
    // To the minute: a token that is used a thousand times a minute is written once.
    if (found.token.lastUsedAt === null || now.getTime() - found.token.lastUsedAt.getTime() > 60_000)
      await tx.update(apiToken).set({ lastUsedAt: now }).where(eq(apiToken.id, found.token.id));
    return {
      userId: found.user.id,
      name: found.user.name,
      // A token for one organisation does not administer the installation.
      operator: found.user.operator && found.token.organisationId === null,
      via: 'token',
      mayWrite: found.token.scope === 'write',
      onlyOrganisation: found.token.organisationId,
    };
  });
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
