import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../lib/api.js';
import type { WrittenBody } from '../../lib/part-body.js';

const PATH = '/api/organisations/{organisation}/scorecards/{scorecard}/table';
export type ScorecardTable = paths[typeof PATH]['get']['responses'][200]['content']['application/json'];
export type Row = ScorecardTable['rows'][number];
export type Level = ScorecardTable['perspectives'][number];
export type Shown = NonNullable<Row['index']>;
export type Class = NonNullable<Row['status']>;

const INDICATORS = '/api/organisations/{organisation}/scorecards/{scorecard}/indicators';

/** The definitions of all indicators of a scorecard. */
export const indicatorsQuery = (organisation: string, scorecard: string) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'indicators'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET(INDICATORS, {
            params: {
              path: { organisation, scorecard },
              query: { limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

export function addIndicator(
  organisation: string,
  scorecard: string,
  { code, body, position }: { readonly code: string; readonly body: WrittenBody; readonly position: number },
): Promise<{ readonly code: string }> {
  return dataOf(
    api().POST(INDICATORS, {
      params: { path: { organisation, scorecard } },
      body: { code, body, position, targets: [], reason: null },
    }),
  );
}

const WEIGHTS = '/api/organisations/{organisation}/scorecards/{scorecard}/weights';
type Weights = paths[typeof WEIGHTS]['get']['responses'][200]['content']['application/json'];
type NewWeights = paths[typeof WEIGHTS]['put']['requestBody']['content']['application/json'];
export type WeightGroup = Weights['groups'][number];

/** The weights that people write, with the revision of the scorecard that they belong to. */
export const weightsQuery = (organisation: string, scorecard: string) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'weights'],
    queryFn: () => dataOf(api().GET(WEIGHTS, { params: { path: { organisation, scorecard } } })),
  });

export function setWeights(organisation: string, read: Weights, body: NewWeights): Promise<Weights> {
  const params = { path: { organisation, scorecard: read.scorecardId }, header: ifMatch(read) };
  return dataOf(api().PUT(WEIGHTS, { params, body }));
}

/** Numbers of the period before stay readable until those of another have come. */
export const tableQuery = (organisation: string, scorecard: string, period: string | null) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'table', period],
    queryFn: () =>
      dataOf(
        api().GET(PATH, {
          params: { path: { organisation, scorecard }, query: period === null ? {} : { period } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
