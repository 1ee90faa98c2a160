import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../lib/api.js';
import type { Draft } from './draft.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;
export type Starter = Answer<'/api/organisations/{organisation}/starters'>['items'][number];
export type Period = Answer<'/api/organisations/{organisation}/periods'>['items'][number];
export type Imported =
  paths['/api/organisations/{organisation}/imports']['post']['responses'][200]['content']['application/json'];
export type Invited =
  paths['/api/organisations/{organisation}/users']['post']['responses'][201]['content']['application/json'];

/** What a scorecard of a year can begin with. */
export const startersQuery = (organisation: string, period: string) =>
  queryOptions({
    queryKey: [organisation, 'starters', period],
    queryFn: async () => {
      const { items } = await dataOf(
        api().GET('/api/organisations/{organisation}/starters', {
          params: { path: { organisation }, query: { period } },
        }),
      );
      return items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

export const periodsQuery = (organisation: string) =>
  queryOptions({
    queryKey: [organisation, 'periods'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET('/api/organisations/{organisation}/periods', {
            params: { path: { organisation }, query: { limit: 200, ...(after === undefined ? {} : { after }) } },
          }),
        ),
      ),
  });

/** Makes the periods of the year; opens those that have begun where that is wished. Gives those that are new. */
export async function makePeriods(organisation: string, draft: Draft): Promise<readonly Period[]> {
  const { entry, verification, approval } = draft.due;
  const due = Object.fromEntries(
    Object.entries({ entry, verification, approval }).flatMap(([key, days]) =>
      days.trim() === '' ? [] : [[key, Number(days)] as const],
    ),
  );
  const path = { organisation };
  const { items } = await dataOf(
    api().POST('/api/organisations/{organisation}/periods/of-year', {
      params: { path },
      body: { year: Number(draft.year), kind: draft.kind, due },
    }),
  );
  const today = new Date().toISOString().slice(0, 10);
  if (draft.openNow)
    for (const period of items.filter(({ state, starts }) => state === 'planned' && starts <= today))
      await dataOf(
        api().POST('/api/organisations/{organisation}/periods/{period}/open', {
          params: { path: { ...path, period: period.id }, header: ifMatch(period) },
          body: {},
        }),
      );
  return items;
}

/** Checks a scorecard file without keeping anything, or keeps it. */
export function importCard(
  organisation: string,
  card: { readonly code: string; readonly unitCode: string },
  text: string,
  dryRun: boolean,
): Promise<Imported> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/imports', {
      params: { path: { organisation } },
      body: {
        files: [{ name: `${card.code.replaceAll('/', '-')}.scorecard.yaml`, text }],
        units: { [card.code]: card.unitCode },
        facts: 'submitted',
        dryRun,
        reason: null,
      },
    }),
  );
}
