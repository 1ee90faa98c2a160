import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { organisationRoute } from './organisation.js';

const component = lazyRouteComponent(
  () => import('../../features/administration/administration-page.js'),
  'AdministrationPage',
);

/** `of` names what of an area is open: a unit, a person. */
const validateSearch = ({ of }: Record<string, unknown>): { readonly of?: string | undefined } =>
  typeof of === 'string' || typeof of === 'number' ? { of: String(of) } : {};

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
