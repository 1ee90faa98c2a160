import { createRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../../features/sign-in/sign-in-page.js';
import { sessionQuery } from '../../lib/session.js';
import { rootRoute } from './root.js';

interface SignInSearch {
  /** Path to go on to, of this site. */
  readonly to?: string | undefined;
  /** Why single sign-on came back without a session. */
  readonly error?: 'not-invited' | 'single-sign-on-failed' | undefined;
  /** What was done just before. */
  readonly done?: 'account' | 'password' | undefined;
  /** Name to sign in with, as it was just given. */
  readonly name?: string | undefined;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // What is left out here would stay as it was asked for: it is undefined instead.
  validateSearch: ({ to, error, done, name }: Record<string, unknown>): SignInSearch => ({
    to: typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined,
    error: error === 'not-invited' || error === 'single-sign-on-failed' ? error : undefined,
    done: done === 'account' || done === 'password' ? done : undefined,
    name: typeof name === 'string' && name.length <= 254 ? name : undefined,
  }),
  beforeLoad: async ({ context: { queryClient }, search }) => {
    if ((await queryClient.ensureQueryData(sessionQuery)) !== null) throw redirect({ href: search.to ?? '/' });
  },
  component: SignInPage,
});
