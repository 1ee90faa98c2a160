import { and, asc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { apiToken, organisation, roleGrant, type Transaction } from '../db/index.js';
import { NOT_ENDED } from '../grants/queries.js';
import { notFound } from '../http/refusal.js';
import type { ApiToken } from './queries.js';

/** Made for this organisation alone, or for all those of a person who has a role here that has not ended. */
function reaches(organisationId: string): SQL | undefined {
  return or(
    eq(apiToken.organisationId, organisationId),
    and(
      isNull(apiToken.organisationId),
      sql`exists (select from ${roleGrant} where ${roleGrant.userId} = ${apiToken.userId}
        and ${roleGrant.organisationId} = ${organisationId} and ${NOT_ENDED})`,
    ),
  );
}

/** Tokens of all people that reach an organisation, by person and name; as the sign-in. */
export async function listOrganisationTokens(
  tx: Transaction,
  organisationId: string,
  query: {
    readonly limit: number;
    readonly after: readonly (string | number)[] | null;
    readonly userId?: string | undefined;
    readonly active?: 'true' | 'false' | undefined;
  },
  now: Date,
): Promise<ApiToken[]> {
  const { after, userId, active } = query;
  const holds = and(isNull(apiToken.revokedAt), gt(apiToken.expiresAt, now));
  const rows = await tx
    .select({ token: apiToken, organisation: organisation.code })
    .from(apiToken)
    .leftJoin(organisation, eq(organisation.id, apiToken.organisationId))
    .where(
      and(
        reaches(organisationId),
        userId === undefined ? undefined : eq(apiToken.userId, userId),
        active === undefined ? undefined : active === 'true' ? holds : ended(now),
        after === null
          ? undefined
          : sql`(${apiToken.userId}, ${apiToken.name}, ${apiToken.id}) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)`,
      ),
    )
    .orderBy(asc(apiToken.userId), asc(apiToken.name), asc(apiToken.id))
    .limit(query.limit + 1);
  return rows.map(({ token, organisation: code }) => ({ ...token, organisation: code }));
}

function ended(now: Date): SQL | undefined {
  return or(isNotNull(apiToken.revokedAt), lte(apiToken.expiresAt, now));
}

/** A token that reaches an organisation, locked; refuses any other as if it were not there. As the sign-in. */
export async function findOrganisationToken(tx: Transaction, organisationId: string, id: string): Promise<ApiToken> {
  const [token] = await tx
    .select()
    .from(apiToken)
    .where(and(eq(apiToken.id, id), reaches(organisationId)))
    .for('update');
  if (token === undefined) throw notFound('api-token', id, 'path.token');
  if (token.organisationId === null) return { ...token, organisation: null };
  const [of] = await tx
    .select({ code: organisation.code })
    .from(organisation)
    .where(eq(organisation.id, token.organisationId));
  return { ...token, organisation: of?.code ?? null };
}
