import type { SmtpOptions } from '../mail/mailer.js';

/** How often something may be tried within some seconds. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/** An OpenID Connect issuer that people may sign in with. */
export interface OidcOptions {
  /** Name of the issuer as people know it; its host by default. */
  readonly name?: string;
  /** Address of the issuer; its discovery document is below it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether whoever the issuer lets in gets an account. They have no role until an administrator gives one. */
  readonly newAccounts?: boolean;
}

/** What sign-in needs to know of the installation. */
export interface SignInOptions {
  /** Address at which people reach the server, such as `https://kinerja.example.go.id`. */
  readonly baseUrl: string;
  /** Signs cookies and encrypts second factors: at least 32 characters, the same on every server and after every start. */
  readonly secret: string;
  readonly smtp?: SmtpOptions | null;
  readonly oidc?: OidcOptions | null;
  /** Tries from one network address, and on one account. */
  readonly limits?: { readonly address: Limit; readonly account: Limit };
  /** The clock. */
  readonly now?: () => Date;
}

export const DEFAULT_LIMITS = {
  address: { most: 100, seconds: 900 },
  account: { most: 10, seconds: 900 },
} as const;

/** A session lasts this long after it was last renewed; reading the session renews it once a day. */
export const SESSION_SECONDS = 7 * 24 * 3600;

/** The options, or what is wrong with them, before anything is opened. */
export function checkOptions(options: SignInOptions): SignInOptions & { readonly baseUrl: string } {
  const url = URL.canParse(options.baseUrl) ? new URL(options.baseUrl) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.pathname !== '/')
    throw new Error(`The base URL ${options.baseUrl} is not an address such as https://kinerja.example.go.id.`);
  if (options.secret.length < 32) throw new Error('The secret of the sign-in has fewer than 32 characters.');
  return { ...options, baseUrl: url.origin };
}
