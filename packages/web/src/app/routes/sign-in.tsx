import { createRoute, redirect } from '@tanstack/react-router';
import { SignInPage } from '../../features/sign-in/sign-in-page.js';
import { sessionQuery } from '../../lib/session.js';
import { rootRoute } from './root.js';

interface SignInSearch {
  /** Path to go on to, of this site. */
  readonly to?: string;
}

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: ({ to }: Record<string, unknown>): SignInSearch =>
    typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {},
  beforeLoad: async ({ context: { queryClient }, search }) => {
    if ((await queryClient.ensureQueryData(sessionQuery)) !== null) throw redirect({ href: search.to ?? '/' });
  },
  component: SignInPage,
});
