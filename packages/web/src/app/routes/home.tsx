import { createRoute, redirect } from '@tanstack/react-router';
import { NoOrganisation } from '../../features/shell/no-organisation.js';
import { sessionQuery } from '../../lib/session.js';
import { rootRoute } from './root.js';

/** The address without a path: goes on to where the person works. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context: { queryClient } }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in' });
    const kept = localStorage.getItem('berimbang.organisation');
    const own = session.organisations.find(({ code }) => code === kept) ?? session.organisations[0];
    if (own !== undefined) throw redirect({ to: '/o/$organisation/overview', params: { organisation: own.code } });
    // Whoever administers the installation and has no organisation yet makes the first one.
    if (session.user.operator) throw redirect({ to: '/set-up' });
  },
  component: NoOrganisation,
});
