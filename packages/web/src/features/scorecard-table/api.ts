import { dataOf, type paths } from '@berimbang/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

const PATH = '/api/organisations/{organisation}/scorecards/{scorecard}/table';
export type ScorecardTable = paths[typeof PATH]['get']['responses'][200]['content']['application/json'];
export type Row = ScorecardTable['rows'][number];
export type Level = ScorecardTable['perspectives'][number];
export type Shown = NonNullable<Row['index']>;
export type Class = NonNullable<Row['status']>;

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
