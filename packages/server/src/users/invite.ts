import { randomUUID } from 'node:crypto';
import type { PasswordLinkOutput } from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import { type LabelColumn, type Transaction, user } from '../db/index.js';
import { invitation, passwordReset } from '../mail/letters.js';
import { failureOf } from '../mail/mailer.js';
import { LINK_LIFE, linkAddress, makePasswordLink } from '../sign-in/links.js';
import { mail, type SignIn } from '../sign-in/service.js';
import { canSignIn } from './queries.js';

export interface Account {
  readonly id: string;
  readonly email: string;
  /** Whether it was made just now. */
  readonly isNew: boolean;
}

/** The account with an address, made where there is none; as the sign-in. */
export async function accountFor(
  tx: Transaction,
  about: { readonly name: string; readonly email: string },
): Promise<Account> {
  const { name, email } = about;
  const [made] = await tx
    .insert(user)
    .values({ id: randomUUID(), name, email })
    .onConflictDoNothing({ target: user.email })
    .returning({ id: user.id });
  if (made !== undefined) return { id: made.id, email, isNew: true };
  const [found] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (found === undefined) throw new Error('an account was neither made nor there');
  return { id: found.id, email, isNew: false };
}

/** Who makes a link, and what is done with it once the transaction has been committed. */
export interface Sending {
  readonly signIn: SignIn;
  readonly by: string;
  readonly now: Date;
  readonly afterCommit: (work: () => void) => void;
  readonly failed: (facts: object, message: string) => void;
}

/**
 * The link with which someone who was invited sets a first password; as the sign-in. Null for an account in use. A link is
 * shown for a new account alone: whoever sees one can act as that person, perhaps in another organisation.
 */
export async function invitationLink(
  tx: Transaction,
  sending: Sending,
  account: Account,
  organisation: LabelColumn,
): Promise<PasswordLinkOutput | null> {
  const { available } = sending.signIn.mailer;
  if (!account.isNew && (!available || (await canSignIn(tx, account.id)))) return null;
  const name = typeof organisation === 'string' ? organisation : organisation.id;
  const days = LINK_LIFE.invitation / 86_400_000;
  return passwordLink(tx, sending, account, LINK_LIFE.invitation, (link) =>
    invitation(account.email, name, link, days),
  );
}

/** The link with which someone sets a new password, made by an administrator; as the sign-in. */
export function newPasswordLink(
  tx: Transaction,
  sending: Sending,
  account: { readonly id: string; readonly email: string },
): Promise<PasswordLinkOutput> {
  return passwordLink(tx, sending, account, LINK_LIFE.reset, (link) =>
    passwordReset(account.email, link, LINK_LIFE.reset / 60_000),
  );
}

async function passwordLink(
  tx: Transaction,
  { signIn, by, now, afterCommit, failed }: Sending,
  { id: userId }: { readonly id: string },
  life: number,
  letter: (link: string) => ReturnType<typeof invitation>,
): Promise<PasswordLinkOutput> {
  const mailed = signIn.mailer.available;
  const { token, expiresAt } = await makePasswordLink(tx, { userId, madeBy: by, mailed, now, life });
  const link = linkAddress(signIn.baseUrl, 'set-password', token);
  if (mailed)
    afterCommit(() =>
      mail(signIn, letter(link), (error) => failed({ err: failureOf(error) }, 'a letter was not sent')),
    );
  return { mailed, link: mailed ? null : link, expiresAt: expiresAt.toISOString() };
}
