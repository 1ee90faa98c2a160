import { createRoute, redirect } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

/** The address of an organisation without a screen goes on to its overview. */
export const organisationHomeRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: '/',
  beforeLoad: ({ params, search }) => {
    throw redirect({ to: '/o/$organisation/overview', params, search, replace: true });
  },
});
