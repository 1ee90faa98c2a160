import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

export const scorecardRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'scorecard',
  component: lazyRouteComponent(() => import('../../features/scorecard-table/table-page.js'), 'TablePage'),
});
