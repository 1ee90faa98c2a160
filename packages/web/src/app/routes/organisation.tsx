import { createRoute, notFound, redirect, retainSearchParams } from '@tanstack/react-router';
import { Shell } from '../../features/shell/shell.js';
import {
  chosenCard,
  readingsQuery,
  readScopeSearch,
  type ScopeSearch,
  scorecardsQuery,
  unitsQuery,
} from '../../lib/scope.js';
import { sessionQuery } from '../../lib/session.js';
import { ExplanationMount } from '../explanation-mount.js';
import { rootRoute } from './root.js';

/** Every screen of an organisation, within the shell. Scorecard and period stay while one goes from screen to screen. */
export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$organisation',
  validateSearch: (search: Record<string, unknown>): ScopeSearch => readScopeSearch(search),
  search: { middlewares: [retainSearchParams<ScopeSearch>(['card', 'period'])] },
  beforeLoad: async ({ context: { queryClient }, params: { organisation }, location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in', search: { to: location.href } });
    if (!session.organisations.some(({ code }) => code === organisation)) throw notFound();
    localStorage.setItem('berimbang.organisation', organisation);
  },
  loaderDeps: ({ search: { card } }) => ({ card }),
  loader: async ({ context: { queryClient }, params: { organisation }, deps }) => {
    const [cards, units] = await Promise.all([
      queryClient.ensureQueryData(scorecardsQuery(organisation)),
      queryClient.ensureQueryData(unitsQuery(organisation)),
    ]);
    // The period shown is known before the screen asks for anything, which it would else ask for twice.
    const card = chosenCard(cards, units, deps.card);
    if (card !== null) await queryClient.prefetchQuery(readingsQuery(organisation, card.id));
  },
  component: Organisation,
});

// What is explained is no part of a screen: the address names it beside whichever is open.
function Organisation() {
  return (
    <>
      <Shell />
      <ExplanationMount />
    </>
  );
}
