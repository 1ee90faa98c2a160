import {
  doneSchema,
  secondFactorSchema,
  signedInSchema,
  signInOptionsSchema,
  signInSchema,
  singleSignOnAddressSchema,
  singleSignOnSchema,
} from '@berimbang/contract';
import { eq, or } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { inScope, user } from '../db/index.js';
import { notFound } from '../http/refusal.js';
import { hasAccounts } from './accounts.js';
import { type Counted, countAttempt, forgetAttempts } from './attempts.js';
import { door } from './door.js';
import { sessionToken } from './identify.js';
import type { SignIn } from './service.js';
import { sessionOwner } from './sessions.js';
import { told } from './told.js';

const TAG = 'sign-in';
/** Stands for an account that is not there, so that a guess takes as long as on one that is. */
const NOBODY = 'nobody@berimbang.invalid';

export function signInRoutes(app: FastifyInstance, signIn: SignIn): void {
  const { library } = signIn;

  door(app, signIn, {
    id: 'readSignInOptions',
    method: 'GET',
    path: '/sign-in',
    tag: TAG,
    summary: 'Ways to sign in here',
    response: signInOptionsSchema,
    act: async () => ({
      answer: {
        singleSignOn: signIn.singleSignOn,
        resetByMail: signIn.mailer.available,
        accounts: await hasAccounts(signIn.database),
      },
    }),
  });

  door(app, signIn, {
    id: 'signIn',
    method: 'POST',
    path: '/sign-in',
    tag: TAG,
    summary: 'Signs in with e-mail address or username, and password',
    body: signInSchema,
    response: signedInSchema,
    guarded: true,
    act: async ({ body, headers, now, setCookies }) => {
      // By the name as it was given: two names of one account that share a count would tell that there is one.
      const counted: Counted = { kind: 'account', who: body.name.toLowerCase(), limit: signIn.limits.account };
      await countAttempt(signIn.database, signIn.secret, [counted], now);
      const email = await emailOf(signIn, body.name);
      const { value, cookies } = await told(library.signIn(email ?? NOBODY, body.password, headers));
      setCookies(cookies);
      // With a second factor the tries stay counted: each begins another round of guesses at the code.
      if (value.secondFactor) return { answer: value };
      await forgetAttempts(signIn.database, signIn.secret, counted);
      return { answer: value, by: await byCookies(signIn, cookies) };
    },
  });

  door(app, signIn, {
    id: 'giveSecondFactor',
    method: 'POST',
    path: '/sign-in/second-factor',
    tag: TAG,
    summary: 'Ends a sign-in with the code of the authenticator or a recovery code',
    body: secondFactorSchema,
    response: signedInSchema,
    guarded: true,
    act: async ({ body, headers, setCookies }) => {
      const { cookies } = await told(
        'code' in body ? library.giveCode(body.code, headers) : library.giveRecoveryCode(body.recoveryCode, headers),
      );
      setCookies(cookies);
      const kind = 'code' in body ? 'second-factor' : 'recovery-code';
      const by = await byCookies(signIn, cookies);
      return { answer: { secondFactor: false }, by, notes: [{ kind, id: by ?? '' }] };
    },
  });

  door(app, signIn, {
    id: 'beginSingleSignOn',
    method: 'POST',
    path: '/sign-in/single-sign-on',
    tag: TAG,
    summary: 'Begins a single sign-on; the browser goes on to the address in the answer',
    body: singleSignOnSchema,
    response: singleSignOnAddressSchema,
    guarded: true,
    act: async ({ body, headers, setCookies }) => {
      if (signIn.singleSignOn === null) throw notFound({ id: 'Masuk tunggal', en: 'single sign-on' });
      const { value, cookies } = await told(library.beginSingleSignOn(`${signIn.baseUrl}${body.returnTo}`, headers));
      setCookies(cookies);
      return { answer: value };
    },
  });

  door(app, signIn, {
    id: 'signOut',
    method: 'POST',
    path: '/sign-out',
    tag: TAG,
    summary: 'Ends the session of this request',
    response: doneSchema,
    act: async ({ raw, headers, setCookies }) => {
      const token = sessionToken(raw, { cookie: library.cookie, secret: signIn.secret });
      const by = token === null ? null : await sessionOwner(signIn.database, token);
      setCookies((await told(library.signOut(headers))).cookies);
      return { answer: { done: true as const }, by };
    },
  });
}

/** The address of the account that is meant by an address or a username; null where there is none. */
async function emailOf({ database }: SignIn, name: string): Promise<string | null> {
  const asked = name.toLowerCase();
  return inScope(database, { role: 'sign-in' }, async (tx) => {
    const [found] = await tx
      .select({ email: user.email })
      .from(user)
      .where(or(eq(user.email, asked), eq(user.username, asked)));
    return found?.email ?? null;
  });
}

/** Whose session the library has just begun. */
async function byCookies({ database, library }: SignIn, cookies: readonly string[]): Promise<string | null> {
  const cookie = cookies.find((one) => one.startsWith(`${library.cookie}=`)) ?? '';
  const token = decodeURIComponent(cookie.slice(library.cookie.length + 1).split(';')[0] ?? '').split('.')[0] ?? '';
  return token === '' ? null : sessionOwner(database, token);
}
