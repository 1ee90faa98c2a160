import { PASSWORD_LENGTH } from '@berimbang/contract';
import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import type { Database } from '../db/index.js';
import { scopedAdapter } from './adapter.js';
import { SESSION_SECONDS, type SignInOptions } from './options.js';

/** Begins the names of all cookies. */
const COOKIE_PREFIX = 'berimbang';
/** The single sign-on, in addresses and in the accounts that it opened. */
export const SINGLE_SIGN_ON = 'single-sign-on';
const ADDRESS_HEADER = 'x-berimbang-address';

/** What a call of the library answered, and the cookies that it wants set. */
export interface Answered<T> {
  readonly value: T;
  readonly cookies: readonly string[];
}

/**
 * The part of better-auth that is used, by our own words. Everything throws the library's errors; `told` turns them into
 * ours. `headers` are those of the request, as `headersOf` gives them.
 */
export interface Library {
  signIn(email: string, password: string, headers: Headers): Promise<Answered<{ readonly secondFactor: boolean }>>;
  giveCode(code: string, headers: Headers): Promise<Answered<unknown>>;
  giveRecoveryCode(code: string, headers: Headers): Promise<Answered<unknown>>;
  signOut(headers: Headers): Promise<Answered<unknown>>;
  /** Prolongs the session of the request where it is due. */
  renew(headers: Headers): Promise<Answered<unknown>>;
  changePassword(current: string, next: string, headers: Headers): Promise<Answered<unknown>>;
  beginSecondFactor(
    password: string,
    headers: Headers,
  ): Promise<Answered<{ readonly uri: string; readonly recoveryCodes: readonly string[] }>>;
  endSecondFactor(password: string, headers: Headers): Promise<Answered<unknown>>;
  newRecoveryCodes(
    password: string,
    headers: Headers,
  ): Promise<Answered<{ readonly recoveryCodes: readonly string[] }>>;
  beginSingleSignOn(returnTo: string, headers: Headers): Promise<Answered<{ readonly url: string }>>;
  /** Answers the issuer's way back. */
  returnFromIssuer(url: string, headers: Headers): Promise<Response>;
  /** Name of the cookie with the session. */
  readonly cookie: string;
}

export function openLibrary(database: Database, options: SignInOptions): Library {
  const { baseUrl, oidc = null } = options;
  const auth = betterAuth({
    appName: 'Berimbang',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret: options.secret,
    database: scopedAdapter(database),
    // Its lines may hold e-mail addresses; what fails is thrown, and logged by the server.
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Ours count in the database, for all servers together.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: 24 * 3600, cookieCache: { enabled: false } },
    account: {
      updateAccountOnSignIn: false,
      // Accounts are made by invitation alone, so there is no stranger's account that an address could be linked to.
      accountLinking: { enabled: true, requireLocalEmailVerified: false },
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    onAPIError: { errorURL: `${baseUrl}/sign-in` },
    databaseHooks: {
      account: {
        create: {
          // The issuer's tokens open other systems and are used for nothing here.
          before: async (data) => ({ data: { ...data, accessToken: null, refreshToken: null, idToken: null } }),
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'Berimbang', totpOptions: { digits: 6, period: 30 } }),
      genericOAuth({
        config:
          oidc === null
            ? []
            : [
                {
                  providerId: SINGLE_SIGN_ON,
                  discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ['openid', 'email', 'profile'],
                  pkce: true,
                  requireIdTokenVerification: true,
                  disableSignUp: oidc.newAccounts !== true,
                },
              ],
      }),
    ],
  });
  const call = async <T>(
    answer: Promise<{ readonly headers: Headers; readonly response: T }>,
  ): Promise<Answered<T>> => {
    const { headers, response } = await answer;
    return { value: response, cookies: headers.getSetCookie() };
  };
  return {
    cookie: `${baseUrl.startsWith('https:') ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`,
    signIn: async (email, password, headers) => {
      const { value, cookies } = await call(
        auth.api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
      );
      return { value: { secondFactor: 'twoFactorRedirect' in value }, cookies };
    },
    giveCode: (code, headers) => call(auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })),
    giveRecoveryCode: (code, headers) =>
      call(auth.api.verifyBackupCode({ body: { code }, headers, returnHeaders: true })),
    signOut: (headers) => call(auth.api.signOut({ headers, returnHeaders: true })),
    renew: (headers) => call(auth.api.getSession({ headers, returnHeaders: true })),
    changePassword: (currentPassword, newPassword, headers) =>
      call(
        auth.api.changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers,
          returnHeaders: true,
        }),
      ),
    beginSecondFactor: async (password, headers) => {
      const { value, cookies } = await call(
        auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, returnHeaders: true }),
      );
      const uri = 'totpURI' in value ? value.totpURI : '';
      return { value: { uri, recoveryCodes: 'backupCodes' in value ? value.backupCodes : [] }, cookies };
    },
    endSecondFactor: (password, headers) =>
      call(auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true })),
    newRecoveryCodes: async (password, headers) => {
      const { value, cookies } = await call(
        auth.api.generateBackupCodes({ body: { password }, headers, returnHeaders: true }),
      );
      return { value: { recoveryCodes: value.backupCodes }, cookies };
    },
    beginSingleSignOn: async (callbackURL, headers) => {
      const { value, cookies } = await call(
        auth.api.signInSocial({
          body: {
            provider: SINGLE_SIGN_ON,
            callbackURL,
            errorCallbackURL: `${baseUrl}/sign-in`,
            disableRedirect: true,
          },
          headers,
          returnHeaders: true,
        }),
      );
      return { value: { url: value.url ?? '' }, cookies };
    },
    returnFromIssuer: (url, headers) => auth.handler(new Request(url, { headers })),
  };
}

/** The headers of a request that the library may see: its cookies, browser and network address. */
export function headersOf(request: {
  readonly headers: { readonly cookie?: string | undefined; readonly 'user-agent'?: string | undefined };
  readonly ip: string;
}): Headers {
  const headers = new Headers({ [ADDRESS_HEADER]: request.ip });
  const { cookie, 'user-agent': browser } = request.headers;
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (browser !== undefined) headers.set('user-agent', browser.slice(0, 300));
  return headers;
}
