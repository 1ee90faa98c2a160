import { and, asc, eq, sql } from 'drizzle-orm';
import { apiToken, organisation, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type ApiToken = typeof apiToken.$inferSelect & { readonly organisation: string | null };

/** Tokens of a person, by name; as the sign-in. */
export async function listTokens(
  tx: Transaction,
  userId: string,
  { limit, after }: { limit: number; after: readonly (string | number)[] | null },
): Promise<ApiToken[]> {
  const rows = await tx
    .select({ token: apiToken, organisation: organisation.code })
    .from(apiToken)
    .leftJoin(organisation, eq(organisation.id, apiToken.organisationId))
    .where(
      and(
        eq(apiToken.userId, userId),
        after === null ? undefined : sql`(${apiToken.name}, ${apiToken.id}) > (${after[0]}, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(asc(apiToken.name), asc(apiToken.id))
    .limit(limit + 1);
  return rows.map(({ token, organisation: code }) => ({ ...token, organisation: code }));
}

/** A token of this person; refuses one that is not there or another's. */
export async function findToken(tx: Transaction, userId: string, id: string): Promise<ApiToken> {
  const [found] = await tx
    .select({ token: apiToken, organisation: organisation.code })
    .from(apiToken)
    .leftJoin(organisation, eq(organisation.id, apiToken.organisationId))
    .where(and(eq(apiToken.id, id), eq(apiToken.userId, userId)));
  if (found === undefined) throw notFound('api-token', id, 'path.token');
  return { ...found.token, organisation: found.organisation };
}
