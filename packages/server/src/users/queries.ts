import type { Role } from '@berimbang/contract';
import { and, asc, eq, ilike, inArray, ne, not, or, type SQL, sql } from 'drizzle-orm';
import { account, roleGrant, type Transaction, user } from '../db/index.js';
import { type Grant, grantsOf, HOLDS, NOT_ENDED } from '../grants/queries.js';
import { notFound } from '../http/refusal.js';

/** Someone who has or had a role in an organisation, with those roles. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly operator: boolean;
  readonly revision: number;
  readonly grants: readonly Grant[];
  readonly account: {
    readonly ready: boolean;
    readonly secondFactor: boolean;
    readonly lastSignInAt: Date | null;
  };
}

const COLUMNS = {
  id: user.id,
  name: user.name,
  email: user.email,
  operator: user.operator,
  revision: user.revision,
  ready: sql<boolean>`exists (select from auth.account where account.user_id = "user".id)`,
  secondFactor: user.twoFactorEnabled,
  lastSignInAt: sql<string | Date | null>`(select max(session.created_at) from auth.session
    where session.user_id = "user".id and session.expires_at > now())`,
} as const;

/** A person of an organisation, as the sign-in; locked where they will be changed. Refuses strangers as if not there. */
export async function findMember(
  tx: Transaction,
  organisationId: string,
  id: string,
  { lock = false, where = 'path.user' }: { readonly lock?: boolean; readonly where?: string } = {},
): Promise<Member> {
  const grants = await grantsOf(tx, organisationId, [id]);
  if (grants.length === 0) throw notFound('user', id.slice(0, 100), where);
  const query = tx.select(COLUMNS).from(user).where(eq(user.id, id));
  const [found] = lock ? await query.for('update') : await query;
  if (found === undefined) throw notFound('user', id.slice(0, 100), where);
  return memberOf(found, grants);
}

type Row = Omit<Member, 'grants' | 'account'> & {
  readonly ready: boolean;
  readonly secondFactor: boolean;
  readonly lastSignInAt: string | Date | null;
};

function memberOf({ ready, secondFactor, lastSignInAt, ...person }: Row, grants: readonly Grant[]): Member {
  const account = { ready, secondFactor, lastSignInAt: lastSignInAt === null ? null : new Date(lastSignInAt) };
  return { ...person, grants, account };
}

/** People of an organisation by name, as the sign-in. */
export async function listMembers(
  tx: Transaction,
  organisationId: string,
  query: {
    readonly limit: number;
    readonly after: readonly (string | number)[] | null;
    readonly search?: string | undefined;
    readonly role?: Role | undefined;
    readonly active?: 'true' | 'false' | undefined;
  },
): Promise<Member[]> {
  const { after, search, role, active } = query;
  const having = (condition: SQL | undefined): SQL =>
    inArray(
      user.id,
      tx
        .select({ id: roleGrant.userId })
        .from(roleGrant)
        .where(and(eq(roleGrant.organisationId, organisationId), condition)),
    );
  // % and _ stand for themselves.
  const part = `%${(search ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`;
  const rows = await tx
    .select(COLUMNS)
    .from(user)
    .where(
      and(
        having(undefined),
        search === undefined ? undefined : or(ilike(user.name, part), ilike(user.email, part)),
        role === undefined ? undefined : having(and(HOLDS, eq(roleGrant.role, role))),
        active === undefined ? undefined : active === 'true' ? having(HOLDS) : not(having(HOLDS)),
        after === null ? undefined : sql`(${user.name}, ${user.id}) > (${after[0]}, ${after[1]})`,
      ),
    )
    .orderBy(asc(user.name), asc(user.id))
    .limit(query.limit + 1);
  const people = rows.map(({ id }) => id);
  const grants = await grantsOf(tx, organisationId, people);
  return rows.map((row) =>
    memberOf(
      row,
      grants.filter(({ userId }) => userId === row.id),
    ),
  );
}

/** Whether a person has a role, now or later, in another organisation; as the sign-in. */
export async function belongsElsewhere(tx: Transaction, organisationId: string, userId: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(and(eq(roleGrant.userId, userId), ne(roleGrant.organisationId, organisationId), NOT_ENDED))
    .limit(1);
  return found !== undefined;
}

/** Whether an account can be signed in to: with a password, or through the single sign-on. */
export async function canSignIn(tx: Transaction, userId: string): Promise<boolean> {
  const [found] = await tx.select({ id: account.id }).from(account).where(eq(account.userId, userId)).limit(1);
  return found !== undefined;
}
