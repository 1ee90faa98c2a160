import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

export const inboxRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'inbox',
  component: lazyRouteComponent(() => import('../../features/inbox/inbox-page.js'), 'InboxPage'),
});
