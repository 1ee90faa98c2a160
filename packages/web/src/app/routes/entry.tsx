import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

export const entryRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'entry',
  validateSearch: ({ span }: Record<string, unknown>): { readonly span?: string | undefined } => ({
    span: typeof span === 'string' || typeof span === 'number' ? String(span) : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/entry/entry-page.js'), 'EntryPage'),
});
