import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../../lib/session.js';
import { rootRoute } from './root.js';

interface SetUpSearch {
  /** Code of the organisation that is set up; one is made first without it. */
  readonly organisation?: string;
  /** Step that is open. */
  readonly step?: string;
}

export const setUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-up',
  validateSearch: ({ organisation, step }: Record<string, unknown>): SetUpSearch => ({
    ...(typeof organisation === 'string' ? { organisation } : {}),
    ...(typeof step === 'string' ? { step } : {}),
  }),
  beforeLoad: async ({ context: { queryClient }, location }) => {
    if ((await queryClient.ensureQueryData(sessionQuery)) === null)
      throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  component: lazyRouteComponent(() => import('../../features/set-up/set-up-page.js'), 'SetUpPage'),
});
