import { createRouter } from '@tanstack/react-router';
import { queryClient } from '../lib/query-client.js';
import { homeRoute } from './routes/home.js';
import { organisationRoute } from './routes/organisation.js';
import { overviewRoute } from './routes/overview.js';
import { rootRoute } from './routes/root.js';
import { scorecardRoute } from './routes/scorecard.js';
import { signInRoute } from './routes/sign-in.js';

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  organisationRoute.addChildren([overviewRoute, scorecardRoute]),
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
