import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { type Database, inScope, oneTimeLink, type Transaction, user } from '../db/index.js';
import { Refusal } from '../http/refusal.js';
import { hashOfPassword, insertAccount, setPassword } from './accounts.js';
import { checkPassword } from './password.js';

const HOUR = 3_600_000;
/** How long links hold, in milliseconds. */
export const LINK_LIFE = { firstAdministrator: 24 * HOUR, invitation: 7 * 24 * HOUR, reset: HOUR } as const;

export interface MadeLink {
  /** Goes behind the # of the link: browsers keep that part to themselves. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Address of the page that a link opens. */
export function linkAddress(baseUrl: string, page: 'first-administrator' | 'set-password', token: string): string {
  return `${baseUrl}/${page}#${token}`;
}

/** Makes a one-time link to set a password, in a transaction of the sign-in. Earlier ones of that person end. */
export async function makePasswordLink(
  tx: Transaction,
  about: {
    readonly userId: string;
    readonly madeBy: string | null;
    readonly mailed: boolean;
    readonly now: Date;
    readonly life: number;
  },
): Promise<MadeLink> {
  await tx.delete(oneTimeLink).where(and(eq(oneTimeLink.userId, about.userId), isNull(oneTimeLink.usedAt)));
  return insertLink(tx, { kind: 'set-password', ...about });
}

/**
 * Makes the one-time link for the first administrator of the installation; null where there is one already. Earlier links
 * end. The text of the link is in the answer alone.
 */
export function makeFirstAdministratorLink(database: Database, now: Date): Promise<MadeLink | null> {
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    if (await hasOperator(tx)) return null;
    await tx.delete(oneTimeLink).where(and(eq(oneTimeLink.kind, 'first-administrator'), isNull(oneTimeLink.usedAt)));
    return insertLink(tx, {
      kind: 'first-administrator',
      userId: null,
      madeBy: null,
      mailed: false,
      now,
      life: LINK_LIFE.firstAdministrator,
    });
  });
}

/** Sets the password of the person whose link it is, and ends their sessions; refuses a link that is used or too old. */
export async function redeemPasswordLink(
  database: Database,
  { token, password }: { readonly token: string; readonly password: string },
  now: Date,
): Promise<string> {
  checkPassword(password);
  const hash = await hashOfPassword(password);
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const used = await useLink(tx, 'set-password', token, now);
    if (used.userId === null) throw new Refusal('link-not-valid', { where: 'body.token' });
    const [own] = await tx.select().from(user).where(eq(user.id, used.userId));
    if (own === undefined) throw new Refusal('link-not-valid', { where: 'body.token' });
    checkPassword(password, [own.name, own.email]);
    await setPassword(tx, own.id, hash);
    if (used.mailed) await tx.update(user).set({ emailVerified: true }).where(eq(user.id, own.id));
    return own.id;
  });
}

/** Makes the account of the first administrator of the installation. */
export async function redeemFirstAdministratorLink(
  database: Database,
  about: {
    readonly token: string;
    readonly name: string;
    readonly email: string;
    readonly username: string | null;
    readonly password: string;
  },
  now: Date,
): Promise<string> {
  checkPassword(about.password, [about.name, about.email]);
  const hash = await hashOfPassword(about.password);
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    // Two links at once would make two first administrators.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('berimbang.first-administrator'))`);
    await useLink(tx, 'first-administrator', about.token, now);
    if (await hasOperator(tx)) throw new Refusal('link-not-valid', { where: 'body.token' });
    const userId = await insertAccount(tx, { ...about, operator: true });
    await setPassword(tx, userId, hash);
    return userId;
  });
}

async function useLink(
  tx: Transaction,
  kind: 'first-administrator' | 'set-password',
  token: string,
  now: Date,
): Promise<typeof oneTimeLink.$inferSelect> {
  const [used] = await tx
    .update(oneTimeLink)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeLink.hash, hashOf(token)),
        eq(oneTimeLink.kind, kind),
        isNull(oneTimeLink.usedAt),
        gt(oneTimeLink.expiresAt, now),
      ),
    )
    .returning();
  if (used === undefined) throw new Refusal('link-not-valid', { where: 'body.token' });
  return used;
}

async function insertLink(
  tx: Transaction,
  {
    now,
    life,
    ...about
  }: {
    readonly kind: 'first-administrator' | 'set-password';
    readonly userId: string | null;
    readonly madeBy: string | null;
    readonly mailed: boolean;
    readonly now: Date;
    readonly life: number;
  },
): Promise<MadeLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + life);
  await tx.insert(oneTimeLink).values({ ...about, hash: hashOf(token), expiresAt });
  return { token, expiresAt };
}

async function hasOperator(tx: Transaction): Promise<boolean> {
  const [found] = await tx.select({ id: user.id }).from(user).where(eq(user.operator, true)).limit(1);
  return found !== undefined;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
