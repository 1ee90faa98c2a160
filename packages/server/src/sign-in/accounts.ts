import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { and, eq, ne } from 'drizzle-orm';
import { account, type Database, inScope, session, type Transaction, twoFactor, user } from '../db/index.js';

const PASSWORD_ACCOUNT = 'credential';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly username?: string | null;
  readonly operator?: boolean;
  readonly emailVerified?: boolean;
}

/** Makes an account without a password, in a transaction of the sign-in; its identifier. */
export async function insertAccount(tx: Transaction, about: NewAccount): Promise<string> {
  const id = randomUUID();
  const { name, username = null, operator = false, emailVerified = false } = about;
  await tx.insert(user).values({ id, name, email: about.email.toLowerCase(), username, operator, emailVerified });
  return id;
}

/**
 * Gives an account a password and ends its sessions. The hash is made before the transaction, with
 * `hashOfPassword`: it takes a tenth of a second, during which an embedded database would serve nobody.
 */
export async function setPassword(tx: Transaction, userId: string, hash: string): Promise<void> {
  const changed = await tx
    .update(account)
    .set({ password: hash, updatedAt: new Date() })
    .where(and(eq(account.userId, userId), eq(account.providerId, PASSWORD_ACCOUNT)))
    .returning({ id: account.id });
  if (changed.length === 0)
    await tx
      .insert(account)
      .values({ id: randomUUID(), userId, providerId: PASSWORD_ACCOUNT, accountId: userId, password: hash });
  await tx.delete(session).where(eq(session.userId, userId));
}

/** scrypt, as the sign-in checks it. */
export function hashOfPassword(password: string): Promise<string> {
  return hashPassword(password);
}

/**
 * Makes an account that can sign in at once: for data that is loaded, such as a demonstration. Accounts of people are made
 * by invitation.
 */
export async function makeAccount(
  database: Database,
  about: NewAccount & { readonly password: string },
): Promise<{ readonly userId: string }> {
  const hash = await hashOfPassword(about.password);
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const userId = await insertAccount(tx, about);
    await setPassword(tx, userId, hash);
    return { userId };
  });
}

/** Whether anybody has an account: not so in a new installation. */
export function hasAccounts(database: Database): Promise<boolean> {
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const found = await tx.select({ id: user.id }).from(user).limit(1);
    return found.length > 0;
  });
}

/** Ends the sessions of a person, except one; how many. */
export async function endSessions(tx: Transaction, userId: string, except: string | null): Promise<number> {
  const ended = await tx
    .delete(session)
    .where(and(eq(session.userId, userId), except === null ? undefined : ne(session.id, except)))
    .returning({ id: session.id });
  return ended.length;
}

/** Ends the second factor of a person, and their sessions. */
export async function dropSecondFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.delete(twoFactor).where(eq(twoFactor.userId, userId));
  await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, userId));
  await endSessions(tx, userId, null);
}
