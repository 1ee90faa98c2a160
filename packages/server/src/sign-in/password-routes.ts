import {
  askResetSchema,
  changePasswordSchema,
  doneSchema,
  firstAdministratorSchema,
  redeemLinkSchema,
} from '@berimbang/contract';
import { eq } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { inScope, user } from '../db/index.js';
import { passwordReset } from '../mail/letters.js';
import { failureOf } from '../mail/mailer.js';
import { countAttempt } from './attempts.js';
import { door, personOf } from './door.js';
import { LINK_LIFE, linkAddress, makePasswordLink, redeemFirstAdministratorLink, redeemPasswordLink } from './links.js';
import { checkPassword } from './password.js';
import type { SignIn } from './service.js';
import { readUser } from './sessions.js';
import { told } from './told.js';

const TAG = 'password';

export function passwordRoutes(app: FastifyInstance, signIn: SignIn): void {
  const { database, secret, limits } = signIn;

  door(app, signIn, {
    id: 'changePassword',
    method: 'POST',
    path: '/password',
    tag: TAG,
    summary: 'Changes your password; your other sessions end',
    body: changePasswordSchema,
    response: doneSchema,
    act: async ({ body, identity, headers, now, setCookies }) => {
      const userId = personOf({ identity });
      await countAttempt(database, secret, [{ kind: 'guard', who: userId, limit: limits.account }], now);
      const own = await inScope(database, { role: 'sign-in' }, (tx) => readUser(tx, userId));
      checkPassword(body.next, [own?.name ?? '', own?.email ?? ''], 'body.next');
      setCookies((await told(signIn.library.changePassword(body.current, body.next, headers))).cookies);
      return { answer: { done: true as const }, by: userId };
    },
  });

  door(app, signIn, {
    id: 'askPasswordReset',
    method: 'POST',
    path: '/password-reset',
    tag: TAG,
    summary: 'Has a link to set a new password sent by mail, where the account exists; the answer is always the same',
    body: askResetSchema,
    response: doneSchema,
    guarded: true,
    act: async ({ body, raw, now }) => {
      await countAttempt(database, secret, [{ kind: 'reset', who: body.email, limit: limits.account }], now);
      if (signIn.mailer.available)
        signIn.inBackground(
          () => sendReset(signIn, body.email, now),
          (error) => raw.log.error({ err: failureOf(error) }, 'a letter was not sent'),
        );
      return { answer: { done: true as const } };
    },
  });

  door(app, signIn, {
    id: 'redeemPasswordLink',
    method: 'POST',
    path: '/password-reset/redeem',
    tag: TAG,
    summary: 'Sets a password with the link of an invitation or a reset; all sessions of that person end',
    body: redeemLinkSchema,
    response: doneSchema,
    guarded: true,
    act: async ({ body, now }) => {
      const by = await redeemPasswordLink(database, body, now);
      return { answer: { done: true as const }, by, notes: [{ kind: 'user', id: by }] };
    },
  });

  door(app, signIn, {
    id: 'redeemFirstAdministratorLink',
    method: 'POST',
    path: '/first-administrator',
    tag: TAG,
    summary: 'Makes the account of the first administrator of the installation with its one-time link',
    body: firstAdministratorSchema,
    response: doneSchema,
    guarded: true,
    act: async ({ body, now }) => {
      const by = await redeemFirstAdministratorLink(database, body, now);
      return { answer: { done: true as const }, by, notes: [{ kind: 'user', id: by }] };
    },
  });
}

async function sendReset(signIn: SignIn, email: string, now: Date): Promise<void> {
  const made = await inScope(signIn.database, { role: 'sign-in' }, async (tx) => {
    const [found] = await tx.select({ id: user.id }).from(user).where(eq(user.email, email));
    if (found === undefined) return null;
    return makePasswordLink(tx, { userId: found.id, madeBy: null, mailed: true, now, life: LINK_LIFE.reset });
  });
  if (made === null) return;
  const address = linkAddress(signIn.baseUrl, 'set-password', made.token);
  await signIn.mailer.send(passwordReset(email, address, LINK_LIFE.reset / 60_000));
}
