import { dataOf } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { allPages, api } from './api.js';

const INDICATORS = '/api/organisations/{organisation}/scorecards/{scorecard}/indicators';

/** Every indicator of a scorecard, in its order. */
export const indicatorsOf = (organisation: string, scorecard: string) =>
  allPages((after) =>
    dataOf(
      api().GET(INDICATORS, {
        params: {
          path: { organisation, scorecard },
          query: { limit: 200, ...(after === undefined ? {} : { after }) },
        },
      }),
    ),
  );

export const indicatorsQuery = (organisation: string, scorecard: string) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'indicators'],
    queryFn: () => indicatorsOf(organisation, scorecard),
  });
