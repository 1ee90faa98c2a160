import { dataOf, type paths } from '@berimbang/client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../../lib/api.js';
import { type Filters, queryOf } from './search.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Entry = Answer<'/api/organisations/{organisation}/audit-log'>['items'][number];
export type Subject = Entry['subjects'][number];
export type Changes = Answer<'/api/organisations/{organisation}/audit-log/{seq}/changes'>;
export type Change = Changes['items'][number];
export type Chain = Answer<'/api/organisations/{organisation}/audit-log/verification'>;

export const auditQuery = (organisation: string, filters: Filters, timeZone: string) =>
  infiniteQueryOptions({
    queryKey: [organisation, 'audit-log', filters, timeZone],
    queryFn: ({ pageParam }) =>
      dataOf(
        api().GET('/api/organisations/{organisation}/audit-log', {
          params: {
            path: { organisation },
            query: { limit: 50, ...queryOf(filters, timeZone), ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    // What is read here is often what one has just done elsewhere.
    staleTime: 0,
  });

export const entryQuery = (organisation: string, seq: number) =>
  queryOptions({
    queryKey: [organisation, 'audit-entry', seq],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/audit-log/{seq}', { params: { path: { organisation, seq } } }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const changesQuery = (organisation: string, seq: number) =>
  queryOptions({
    queryKey: [organisation, 'audit-changes', seq],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/audit-log/{seq}/changes', {
          params: { path: { organisation, seq } },
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Recomputes the chain from its first entry. */
export function verifyChain(organisation: string): Promise<Chain> {
  return dataOf(
    api().GET('/api/organisations/{organisation}/audit-log/verification', { params: { path: { organisation } } }),
  );
}
