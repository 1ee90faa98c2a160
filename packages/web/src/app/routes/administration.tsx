import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

const component = lazyRouteComponent(
  () => import('../../features/administration/administration-page.js'),
  'AdministrationPage',
);

/** The first area of administration. */
export const administrationRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'administration',
  component,
});

export const administrationAreaRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'administration/$area',
  component,
});
