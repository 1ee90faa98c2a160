import { dataOf } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../lib/api.js';
import { indicatorsOf } from '../../lib/indicators.js';
import { covers } from './cover.js';

/** Somebody who is a data owner today, and the units over which; null is the whole organisation. */
interface DataOwner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly over: readonly (string | null)[];
}

export async function dataOwnersOf(organisation: string): Promise<readonly DataOwner[]> {
  const users = await allPages((after) =>
    dataOf(
      api().GET('/api/organisations/{organisation}/users', {
        params: {
          path: { organisation },
          query: { limit: 200, role: 'data-owner', ...(after === undefined ? {} : { after }) },
        },
      }),
    ),
  );
  return users.map(({ id, name, email, grants }) => ({
    id,
    name,
    email,
    over: grants.filter(({ role, active }) => role === 'data-owner' && active).map(({ unitId }) => unitId),
  }));
}

/** What of a scorecard is entrusted to somebody. */
export function entrustedIn(
  organisation: string,
  scorecardId: string,
): Promise<readonly { readonly subject: string }[]> {
  return allPages((after) =>
    dataOf(
      api().GET('/api/organisations/{organisation}/data-owners', {
        params: {
          path: { organisation },
          query: { limit: 200, scorecardId, ...(after === undefined ? {} : { after }) },
        },
      }),
    ),
  );
}

/** How far a scorecard is from its first value. */
export interface Readiness {
  readonly indicators: number;
  /** Indicators that are entrusted to somebody by name. */
  readonly entrusted: number;
  /** Whether anybody is a data owner over the unit of the scorecard. */
  readonly enterable: boolean;
}

export const readinessQuery = (
  organisation: string,
  card: { readonly id: string; readonly unitId: string } | null,
  units: readonly { readonly id: string; readonly parentId: string | null }[],
) =>
  queryOptions({
    queryKey: [organisation, 'card', card?.id, 'readiness'],
    queryFn: async (): Promise<Readiness | null> => {
      if (card === null) return null;
      const [indicators, owners, entrusted] = await Promise.all([
        indicatorsOf(organisation, card.id),
        dataOwnersOf(organisation),
        entrustedIn(organisation, card.id),
      ]);
      const subjects = new Set(entrusted.map(({ subject }) => subject));
      return {
        indicators: indicators.length,
        entrusted: indicators.filter(({ code }) => subjects.has(`indicator:${code}`)).length,
        enterable: owners.some(({ over }) => over.some((own) => covers(units, own, card.unitId))),
      };
    },
    // People were just invited: what another step read is no longer so.
    staleTime: 0,
  });
