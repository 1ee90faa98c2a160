import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from '../../lib/session.js';
import { rootRoute } from './root.js';

/** One's own account, whatever the organisation. */
export const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  beforeLoad: async ({ context: { queryClient } }) => {
    if ((await queryClient.ensureQueryData(sessionQuery)) === null)
      throw redirect({ to: '/sign-in', search: { to: '/account' } });
  },
  component: lazyRouteComponent(() => import('../../features/account/account-page.js'), 'AccountPage'),
});
