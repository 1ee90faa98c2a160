import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import type { labelOf } from '../../lib/label.js';
import { withValue } from '../../lib/part-body.js';

const PATH = '/api/organisations/{organisation}/scorecards/{scorecard}/map';
export type StrategyMap = paths[typeof PATH]['get']['responses'][200]['content']['application/json'];
export type Objective = StrategyMap['objectives'][number];
export type Lane = StrategyMap['lanes'][number];
export type MapLink = StrategyMap['links'][number];
export type Class = NonNullable<Objective['status']>;
export type Figure = NonNullable<Objective['figure']>;
export type Part = Objective['indicators'][number];

/** The map at a period; while another is fetched the numbers of the one before stay. */
export const mapQuery = (organisation: string, scorecard: string, period: string | null) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'map', period],
    queryFn: () =>
      dataOf(
        api().GET(PATH, { params: { path: { organisation, scorecard }, query: period === null ? {} : { period } } }),
      ),
    placeholderData: (before, query) => (query?.queryKey[2] === scorecard ? keepPreviousData(before) : undefined),
  });

/** The scorecard that is changed. */
export interface At {
  readonly organisation: string;
  readonly scorecard: string;
}

interface Read {
  readonly id: string;
  readonly revision: number;
}

export function addLink(
  path: At,
  { from, to, label }: { readonly from: string; readonly to: string; readonly label: MapLink['label'] },
): Promise<Read> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/links', {
      params: { path },
      body: { from, to, reason: null, ...(label === null ? {} : { label }) },
    }),
  );
}

export function removeLink(path: At, link: Read, reason: string): Promise<unknown> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/links/{link}/remove', {
      params: { path: { ...path, link: link.id }, header: ifMatch(link) },
      body: { reason },
    }),
  );
}

export function placeObjective(path: At, objective: Read, position: number): Promise<Read> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}/move', {
      params: { path: { ...path, objective: objective.id }, header: ifMatch(objective) },
      body: { position, reason: null },
    }),
  );
}

/** An objective as it is made. */
export interface NewObjective {
  readonly code: string;
  readonly label: ReturnType<typeof labelOf>;
  readonly perspective: string | null;
}

export function addObjective(path: At, { code, label, perspective }: NewObjective): Promise<Read> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/objectives', {
      params: { path },
      body: { code, body: { label, ...(perspective === null ? {} : { perspective }) }, reason: null },
    }),
  );
}

export function removeObjective(path: At, objective: Read, reason: string): Promise<unknown> {
  return dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}/remove', {
      params: { path: { ...path, objective: objective.id }, header: ifMatch(objective) },
      body: { reason },
    }),
  );
}

/** Gives an objective another perspective or name. The rest of it is read first; what was shown must still be how it stands. */
export async function changeObjective(
  path: At,
  objective: Read,
  key: 'perspective' | 'label',
  value: string | { readonly id: string; readonly en: string },
): Promise<Read> {
  const params = { path: { ...path, objective: objective.id } };
  const own = '/api/organisations/{organisation}/scorecards/{scorecard}/objectives/{objective}';
  const { body } = await dataOf(api().GET(own, { params }));
  return dataOf(
    api().PATCH(own, {
      params: { ...params, header: ifMatch(objective) },
      body: { body: withValue(body, key, value), reason: null },
    }),
  );
}
