import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

export const indicatorRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'indicator/$code',
  component: lazyRouteComponent(() => import('../../features/indicator/indicator-page.js'), 'IndicatorPage'),
});
