import { createRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../../features/sign-in/sign-in-page.js';
import { sessionQuery } from '../../lib/session.js';
import { rootRoute } from './root.js';

interface SignInSearch {
  /** Path to go on to, of this site. */
  readonly to?: string | undefined;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // What is left out here would stay as it was asked for: it is undefined instead.
  validateSearch: ({ to }: Record<string, unknown>): SignInSearch => ({
    to: typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : undefined,
  }),
  beforeLoad: async ({ context: { queryClient }, search }) => {
    if ((await queryClient.ensureQueryData(sessionQuery)) !== null) throw redirect({ href: search.to ?? '/' });
  },
  component: SignInPage,
});
