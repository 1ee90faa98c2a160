import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../lib/api.js';
import type { Place } from './api.js';

const MEASURES = '/api/organisations/{organisation}/measures';

export type Measure = paths[typeof MEASURES]['get']['responses'][200]['content']['application/json']['items'][number];
export type MeasureState = Measure['state'];

/** What of a measure people write. */
export type MeasureText = Pick<Measure, 'cause' | 'action' | 'owner' | 'due' | 'state' | 'progress'>;

interface OfIndicator extends Pick<Place, 'organisation' | 'scorecard'> {
  readonly code: string;
}

/** What was done about the results of an indicator, in the order in which it was written. */
export const measuresQuery = ({ organisation, scorecard, code }: OfIndicator) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'measures', code],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET(MEASURES, {
            params: {
              path: { organisation },
              query: {
                scorecardId: scorecard,
                indicator: code,
                limit: 200,
                ...(after === undefined ? {} : { after }),
              },
            },
          }),
        ),
      ),
  });

export function writeMeasure(
  { organisation, scorecard, code }: OfIndicator,
  period: string,
  text: MeasureText,
): Promise<Measure> {
  return dataOf(
    api().POST(MEASURES, {
      params: { path: { organisation } },
      body: { scorecardId: scorecard, indicator: code, period, ...text },
    }),
  );
}

export function changeMeasure(organisation: string, measure: Measure, text: MeasureText): Promise<Measure> {
  const params = { path: { organisation, measure: measure.id }, header: ifMatch(measure) };
  return dataOf(api().PATCH(`${MEASURES}/{measure}`, { params, body: { ...text } }));
}
