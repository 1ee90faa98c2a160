import { dataOf } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api.js';

/** Every revision of a value, the first one first. `revision` is the one that is known: a newer one is asked for anew. */
export const factHistoryQuery = (organisation: string, fact: string, revision: number) =>
  queryOptions({
    queryKey: [organisation, 'fact', fact, 'history', revision],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/facts/{fact}/history', {
          params: { path: { organisation, fact }, query: { limit: 200 } },
        }),
      ),
  });

/** The files that stand with a value. */
export const factEvidenceQuery = (organisation: string, fact: string) =>
  queryOptions({
    queryKey: [organisation, 'fact', fact, 'evidence'],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/facts/{fact}/evidence', {
          params: { path: { organisation, fact }, query: { limit: 200 } },
        }),
      ),
  });
