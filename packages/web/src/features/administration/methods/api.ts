import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../../lib/api.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type InUse = Answer<'/api/organisations/{organisation}/library/in-use'>['items'][number];
export type Rule = InUse['rules'][number];
export type LibraryEntry = Answer<'/api/organisations/{organisation}/library'>['items'][number];
export type Content = Answer<'/api/organisations/{organisation}/library/content'>;
export type Pack = NonNullable<Content['pack']>;
export type Method = NonNullable<Content['method']>;
export type Kind = LibraryEntry['kind'];
export type Written =
  paths['/api/organisations/{organisation}/library']['post']['responses'][200]['content']['application/json'];

/** A method or rule pack by its name; in the version of a hash, or the current one. */
export interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly hash?: string | undefined;
}

export const inUseQuery = (organisation: string) =>
  infiniteQueryOptions({
    queryKey: [organisation, 'rules-in-use'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api().GET('/api/organisations/{organisation}/library/in-use', {
          params: {
            path: { organisation },
            query: { limit: 100, ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const libraryQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'library'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/library', {
            params: { path: { organisation }, query: { limit: 200, ...(after === undefined ? {} : { after }) } },
          }),
        ),
      ),
  });

export const contentQuery = (organisation: string, { kind, name, hash }: Named) =>
  queryOptions({
    queryKey: [organisation, 'library-content', kind, name, hash],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/library/content', {
          params: { path: { organisation }, query: { kind, name, ...(hash === undefined ? {} : { hash }) } },
        }),
      ),
  });

export const versionsQuery = (organisation: string, { kind, name }: Named) =>
  queryOptions({
    queryKey: [organisation, 'library-versions', kind, name],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/library/versions', {
            params: {
              path: { organisation },
              query: { kind, name, limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

export interface Upload {
  readonly kind: Kind;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The newest version that was read; 0 where there is none. */
  readonly version: number;
  readonly reason: string | null;
  /** Only say what would happen. */
  readonly dryRun: boolean;
}

export function writeLibrary(organisation: string, { files, ...upload }: Upload): Promise<Written> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/library', {
      params: { path: { organisation } },
      body: { ...upload, files: [...files] },
    }),
  );
}

export function adoptRules(organisation: string, card: InUse, reason: string): Promise<unknown> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/adopt-rules', {
      params: { path: { organisation, scorecard: card.scorecardId }, header: ifMatch(card) },
      body: { reason },
    }),
  );
}
