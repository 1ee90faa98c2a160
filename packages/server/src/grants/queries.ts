import type { Role } from '@berimbang/contract';
import { and, asc, eq, inArray, isNull, ne, not, type SQL, sql } from 'drizzle-orm';
import { roleGrant, type Transaction } from '../db/index.js';
import { notFound } from '../http/refusal.js';

export type Grant = typeof roleGrant.$inferSelect & {
  /** Holds today. */
  readonly active: boolean;
  /** Holds today or will. */
  readonly current: boolean;
};

/** Neither revoked nor past: holds today or will. */
export const NOT_ENDED: SQL<boolean> = sql<boolean>`(${roleGrant.revokedAt} is null and (${roleGrant.toDate} is null or ${roleGrant.toDate} >= app.today(${roleGrant.organisationId})))`;
/** Holds today. */
export const HOLDS: SQL<boolean> = sql<boolean>`(${NOT_ENDED} and (${roleGrant.fromDate} is null or ${roleGrant.fromDate} <= app.today(${roleGrant.organisationId})))`;

const COLUMNS = { own: roleGrant, active: HOLDS, current: NOT_ENDED } as const;

/** A role of the transaction's organisation; locked where it will be changed. Refuses one that is not there. */
export async function findGrant(tx: Transaction, id: string, lock = false): Promise<Grant> {
  const query = tx.select(COLUMNS).from(roleGrant).where(eq(roleGrant.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('grant', id, 'path.grant');
  return { ...found.own, active: found.active, current: found.current };
}

/** Roles by person, role and identifier. */
export async function listGrants(
  tx: Transaction,
  query: {
    readonly limit: number;
    readonly after: readonly (string | number)[] | null;
    readonly userId?: string | undefined;
    readonly unitId?: string | undefined;
    readonly role?: Role | undefined;
    readonly active?: 'true' | 'false' | undefined;
  },
): Promise<Grant[]> {
  const { after, active } = query;
  const rows = await tx
    .select(COLUMNS)
    .from(roleGrant)
    .where(
      and(
        query.userId === undefined ? undefined : eq(roleGrant.userId, query.userId),
        query.unitId === undefined ? undefined : eq(roleGrant.unitId, query.unitId),
        query.role === undefined ? undefined : eq(roleGrant.role, query.role),
        active === undefined ? undefined : active === 'true' ? HOLDS : not(HOLDS),
        after === null
          ? undefined
          : sql`(${roleGrant.userId}, ${roleGrant.role}, ${roleGrant.id}) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)`,
      ),
    )
    .orderBy(asc(roleGrant.userId), asc(roleGrant.role), asc(roleGrant.id))
    .limit(query.limit + 1);
  return rows.map((row) => ({ ...row.own, active: row.active, current: row.current }));
}

/** All roles of some people in an organisation, the oldest first; as staff of it or as the sign-in. */
export async function grantsOf(tx: Transaction, organisationId: string, people: readonly string[]): Promise<Grant[]> {
  if (people.length === 0) return [];
  const rows = await tx
    .select(COLUMNS)
    .from(roleGrant)
    .where(and(eq(roleGrant.organisationId, organisationId), inArray(roleGrant.userId, [...people])))
    .orderBy(asc(roleGrant.givenAt), asc(roleGrant.id));
  return rows.map((row) => ({ ...row.own, active: row.active, current: row.current }));
}

/** A role that someone has or will have over just this unit. */
export async function sameGrant(
  tx: Transaction,
  { userId, role, unitId }: { readonly userId: string; readonly role: Role; readonly unitId: string | null },
): Promise<boolean> {
  const [found] = await tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.userId, userId),
        eq(roleGrant.role, role),
        unitId === null ? isNull(roleGrant.unitId) : eq(roleGrant.unitId, unitId),
        NOT_ENDED,
      ),
    )
    .limit(1);
  return found !== undefined;
}

/** Whether someone else administers the whole organisation, today and without an end. */
export async function hasOtherAdministrator(
  tx: Transaction,
  without: { readonly grantId?: string; readonly userId?: string },
): Promise<boolean> {
  const [found] = await tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(
      and(
        eq(roleGrant.role, 'administrator'),
        isNull(roleGrant.unitId),
        isNull(roleGrant.toDate),
        HOLDS,
        without.grantId === undefined ? undefined : ne(roleGrant.id, without.grantId),
        without.userId === undefined ? undefined : ne(roleGrant.userId, without.userId),
      ),
    )
    .limit(1);
  return found !== undefined;
}
