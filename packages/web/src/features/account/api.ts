import { dataOf, type paths } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../lib/api.js';

export type OwnSession =
  paths['/api/sessions']['get']['responses'][200]['content']['application/json']['items'][number];
export type Token = paths['/api/tokens']['get']['responses'][200]['content']['application/json']['items'][number];

/** Where one is signed in, latest first. */
export const sessionsQuery = queryOptions({
  queryKey: ['own', 'sessions'],
  queryFn: async (): Promise<readonly OwnSession[]> => {
    const { items } = await dataOf(api().GET('/api/sessions'));
    return [...items].sort((a, b) => Number(b.current) - Number(a.current) || b.since.localeCompare(a.since));
  },
});

/** One's API tokens, ended ones too. */
export const tokensQuery = queryOptions({
  queryKey: ['own', 'tokens'],
  queryFn: () =>
    allPages((after) =>
      dataOf(
        api().GET('/api/tokens', { params: { query: { limit: 200, ...(after === undefined ? {} : { after }) } } }),
      ),
    ),
});
