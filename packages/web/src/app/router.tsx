import { createRouter } from '@tanstack/react-router';
import { queryClient } from '../lib/query-client.js';
import { accountRoute } from './routes/account.js';
import { administrationAreaRoute, administrationRoute } from './routes/administration.js';
import { entryRoute } from './routes/entry.js';
import { homeRoute } from './routes/home.js';
import { inboxRoute } from './routes/inbox.js';
import { indicatorRoute } from './routes/indicator.js';
import { mapRoute } from './routes/map.js';
import { firstAdministratorRoute, setPasswordRoute } from './routes/one-time-links.js';
import { organisationRoute } from './routes/organisation.js';
import { organisationHomeRoute } from './routes/organisation-home.js';
import { overviewRoute } from './routes/overview.js';
import { rootRoute } from './routes/root.js';
import { scorecardRoute } from './routes/scorecard.js';
import { setUpRoute } from './routes/set-up.js';
import { signInRoute } from './routes/sign-in.js';

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  firstAdministratorRoute,
  setPasswordRoute,
  accountRoute,
  setUpRoute,
  organisationRoute.addChildren([
    organisationHomeRoute,
    overviewRoute,
    mapRoute,
    scorecardRoute,
    indicatorRoute,
    entryRoute,
    inboxRoute,
    administrationRoute,
    administrationAreaRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
