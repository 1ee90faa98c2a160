import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

export const overviewRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'overview',
  component: lazyRouteComponent(() => import('../../features/overview/overview-page.js'), 'OverviewPage'),
});
