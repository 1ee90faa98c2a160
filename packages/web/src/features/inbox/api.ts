import { dataOf, type paths } from '@berimbang/client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

type Inbox = paths['/api/organisations/{organisation}/inbox']['get']['responses'][200]['content']['application/json'];
export type Item = Inbox['items'][number];

type Steps = paths['/api/organisations/{organisation}/facts/steps']['post'];
export type Stepped = Steps['responses'][200]['content']['application/json'];
export type Action = Item['action'] | 'return';

const PAGE = 50;

export const inboxQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: [organisation, 'cards', 'inbox'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api().GET('/api/organisations/{organisation}/inbox', {
          params: {
            path: { organisation },
            query: { limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Takes a step for values; each for itself, so that one that cannot go on holds up no other. */
export function takeStep(
  organisation: string,
  action: Action,
  items: readonly Item[],
  reason: string | null,
): Promise<Stepped> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/facts/steps', {
      params: { path: { organisation } },
      body: {
        action,
        mode: 'partial',
        reason,
        items: items.map(({ factId, revision }) => ({ id: factId, revision })),
      },
    }),
  );
}
