import type { FastifyInstance } from 'fastify';
import { countAttempt, networkOf } from './attempts.js';
import { headersOf, SINGLE_SIGN_ON } from './library.js';
import type { SignIn } from './service.js';

/** Errors that people can do something about; all others are told as one. */
const NOT_INVITED: ReadonlySet<string> = new Set(['signup_disabled', 'account_not_linked', 'unable_to_link_account']);

/**
 * The way back from the issuer: the only address of the library that is open as it is. Every other one is reached through
 * our own operations alone. Where it fails, the sign-in page is told why: `not-invited` or `single-sign-on-failed`.
 */
export function singleSignOnRoutes(app: FastifyInstance, signIn: SignIn): void {
  if (signIn.singleSignOn === null) return;
  app.get(`/api/auth/callback/${SINGLE_SIGN_ON}`, { schema: { hide: true } }, async (request, reply) => {
    const counted = { kind: 'address', who: networkOf(request.ip), limit: signIn.limits.address };
    await countAttempt(signIn.database, signIn.secret, [counted], signIn.now());
    const answer = await signIn.library.returnFromIssuer(`${signIn.baseUrl}${request.url}`, headersOf(request));
    for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie);
    return reply.redirect(whereTo(answer.headers.get('location'), signIn.baseUrl), 302);
  });
}

function whereTo(location: string | null, baseUrl: string): string {
  const failed = (why: string): string => `${baseUrl}/sign-in?error=${why}`;
  if (location === null || !URL.canParse(location, baseUrl)) return failed('single-sign-on-failed');
  const url = new URL(location, baseUrl);
  const error = url.searchParams.get('error');
  if (error !== null) return failed(NOT_INVITED.has(error) ? 'not-invited' : 'single-sign-on-failed');
  return url.origin === baseUrl ? url.href : failed('single-sign-on-failed');
}
