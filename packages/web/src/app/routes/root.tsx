import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { RouteError } from '../../components/route-error.js';
import { Nowhere } from '../../features/shell/nowhere.js';
import { useLanguage } from '../../lib/language.js';

export const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  component: Root,
  errorComponent: RouteError,
  notFoundComponent: Nowhere,
});

// A new language draws every screen anew; what is typed into fields is kept by the screens themselves.
function Root() {
  useLanguage();
  return <Outlet />;
}
