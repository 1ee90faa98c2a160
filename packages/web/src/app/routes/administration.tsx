import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

const component = lazyRouteComponent(
  () => import('../../features/administration/administration-page.js'),
  'AdministrationPage',
);

/** What the address says beside the area. */
interface AdministrationSearch {
  /** What of the area is open: a unit, a person. */
  readonly of?: string | undefined;
  // Which entries of the audit log are shown, and which is open.
  readonly person?: string | undefined;
  readonly action?: string | undefined;
  readonly thing?: string | undefined;
  /** Days, where the organisation is. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly text?: string | undefined;
  readonly entry?: string | undefined;
}

const KEYS = ['of', 'person', 'action', 'thing', 'from', 'until', 'text', 'entry'] as const;

const validateSearch = (search: Record<string, unknown>): AdministrationSearch =>
  Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = search[key];
      return typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [];
    }),
  );

/** The first area of administration. */
export const administrationRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'administration',
  validateSearch,
  component,
});

export const administrationAreaRoute = createRoute({
  getParentRoute: () => organisationRoute,
  path: 'administration/$area',
  validateSearch,
  component,
});
