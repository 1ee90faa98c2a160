import type { Database } from '../db/index.js';
import type { Identify } from '../http/identity.js';
import { type Letter, type Mailer, openMailer } from '../mail/mailer.js';
import { identifyBy } from './identify.js';
import { type Library, openLibrary } from './library.js';
import { checkOptions, DEFAULT_LIMITS, type Limit, type OidcOptions, type SignInOptions } from './options.js';

/** Sign-in of one installation: who sends a request, and what its routes work with. */
export interface SignIn {
  readonly database: Database;
  readonly baseUrl: string;
  readonly secret: string;
  readonly library: Library;
  readonly mailer: Mailer;
  readonly limits: { readonly address: Limit; readonly account: Limit };
  /** Name of the single sign-on; null where there is none. */
  readonly singleSignOn: string | null;
  readonly now: () => Date;
  readonly identify: Identify;
  /** Work that no answer waits for, since how long it takes would tell something. What fails is given to `failed`. */
  inBackground(work: () => Promise<void>, failed: (error: unknown) => void): void;
  /** Ends when the work in the background has ended. */
  close(): Promise<void>;
}

/** Opens the sign-in. Throws where an option is wrong. */
export function openSignIn(
  database: Database,
  given: SignInOptions,
  mailer: Mailer = openMailer(given.smtp ?? null),
): SignIn {
  const options = checkOptions(given);
  const { baseUrl, secret, now = () => new Date() } = options;
  const library = openLibrary(database, options);
  const pending = new Set<Promise<void>>();
  return {
    database,
    baseUrl,
    secret,
    library,
    mailer,
    limits: options.limits ?? DEFAULT_LIMITS,
    singleSignOn: nameOf(options.oidc ?? null),
    now,
    identify: identifyBy({ database, baseUrl, secret, cookie: library.cookie, now }),
    inBackground: (work, failed) => {
      const one = work()
        .catch(failed)
        .finally(() => pending.delete(one));
      pending.add(one);
    },
    close: async () => {
      await Promise.all(pending);
      mailer.close();
    },
  };
}

function nameOf(oidc: OidcOptions | null): string | null {
  return oidc === null ? null : (oidc.name ?? new URL(oidc.issuer).host);
}

/** Hands a letter to the mail server behind the back of the answer. */
export function mail(signIn: SignIn, letter: Letter, failed: (error: unknown) => void): void {
  signIn.inBackground(() => signIn.mailer.send(letter), failed);
}
