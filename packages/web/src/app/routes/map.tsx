import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

export const mapRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'map',
  component: lazyRouteComponent(() => import('../../features/strategy-map/map-page.js'), 'MapPage'),
});
