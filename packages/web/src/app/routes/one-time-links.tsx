import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.js';

/** Both keep their token behind the #, in the browser alone; it goes to the server within a request's body. */
export const firstAdministratorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-administrator',
  component: lazyRouteComponent(
    () => import('../../features/one-time-link/first-administrator-page.js'),
    'FirstAdministratorPage',
  ),
});

export const setPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/set-password',
  component: lazyRouteComponent(() => import('../../features/one-time-link/set-password-page.js'), 'SetPasswordPage'),
});
