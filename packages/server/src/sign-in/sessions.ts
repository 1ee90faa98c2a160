import { and, asc, desc, eq, gt, sql } from 'drizzle-orm';
import { type Database, inScope, type LabelColumn, type Role, session, type Transaction, user } from '../db/index.js';

export type Session = typeof session.$inferSelect;

/** Whose session a token is. */
export function sessionOwner(database: Database, token: string): Promise<string | null> {
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const [found] = await tx.select({ userId: session.userId }).from(session).where(eq(session.token, token));
    return found?.userId ?? null;
  });
}

export interface SessionPage {
  readonly limit: number;
  /** Place of the entry before: see `placeOf`. */
  readonly after: readonly (string | number)[] | null;
}

/** When a session began, as its place in the list has it. */
const began = sql`date_trunc('milliseconds', ${session.createdAt})`;

/** Sessions of a person that have not expired, the newest first; one more than the page holds. */
export function sessionsOf(
  tx: Transaction,
  userId: string,
  now: Date,
  { limit, after }: SessionPage,
): Promise<Session[]> {
  const [since, id] = [new Date(Number(after?.[0] ?? 0)).toISOString(), String(after?.[1] ?? '')];
  return tx
    .select()
    .from(session)
    .where(
      and(
        eq(session.userId, userId),
        gt(session.expiresAt, now),
        after === null
          ? undefined
          : sql`(${began} < ${since}::timestamptz or (${began} = ${since}::timestamptz and ${session.id} > ${id}))`,
      ),
    )
    .orderBy(desc(began), asc(session.id))
    .limit(limit + 1);
}

/** Place of a session in the list of its person's sessions. */
export function placeOf({ createdAt, id }: Session): readonly [number, string] {
  return [createdAt.getTime(), id];
}

/** The session of a person with a token, where it has not expired. */
export async function sessionWith(tx: Transaction, userId: string, token: string, now: Date): Promise<Session | null> {
  const [found] = await tx
    .select()
    .from(session)
    .where(and(eq(session.userId, userId), eq(session.token, token), gt(session.expiresAt, now)));
  return found ?? null;
}

export async function readUser(tx: Transaction, userId: string): Promise<typeof user.$inferSelect | null> {
  const [found] = await tx.select().from(user).where(eq(user.id, userId));
  return found ?? null;
}

export interface OwnRole {
  readonly id: string;
  readonly code: string;
  readonly name: LabelColumn;
  readonly role: Role;
  readonly unitId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

type RoleRow = Pick<OwnRole, 'id' | 'code' | 'name' | 'role'> & {
  readonly unit_id: string | null;
  readonly from_date: string | null;
  readonly to_date: string | null;
};

/** The roles that a person holds today, in every organisation or in one. */
export async function rolesOf(tx: Transaction, userId: string, only: string | null): Promise<readonly OwnRole[]> {
  const { rows } = await tx.execute<RoleRow>(sql`
    select organisation.id, code, name, role, unit_id, from_date, to_date
    from app.role_grant join app.organisation on organisation.id = role_grant.organisation_id
    where user_id = ${userId} and revoked_at is null and (${only}::uuid is null or organisation.id = ${only}::uuid)
      and (from_date is null or from_date <= app.today(organisation_id)) and (to_date is null or to_date >= app.today(organisation_id))
    order by code, role, given_at, role_grant.id`);
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    role: row.role,
    unitId: row.unit_id,
    from: row.from_date,
    to: row.to_date,
  }));
}
