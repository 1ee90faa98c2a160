import { dataOf, type paths } from '@berimbang/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';
import type { Language } from '../../lib/language.js';

export type Overview =
  paths['/api/organisations/{organisation}/scorecards/{scorecard}/overview']['get']['responses'][200]['content']['application/json'];
export type Both = Overview['headline'];
export type Figure = NonNullable<Overview['whole']>['figure'];
export type Tone = Overview['measured'][number] extends { grade: infer G | null }
  ? G extends { tone: infer T }
    ? T
    : never
  : never;

interface Of {
  readonly organisation: string;
  readonly scorecard: string;
  readonly period: string | null;
  /** Pixels that pictures across the screen have. */
  readonly room: number;
  readonly language: Language;
}

/** The overview; while another period is fetched the numbers of the one before stay. */
export const overviewQuery = ({ organisation, scorecard, period, room, language }: Of) =>
  queryOptions({
    // Pictures are drawn in the language of the screen.
    queryKey: [organisation, 'card', scorecard, 'overview', period, room, language],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/scorecards/{scorecard}/overview', {
          params: {
            path: { organisation, scorecard },
            query: { width: room, ...(period === null ? {} : { period }) },
          },
        }),
      ),
    placeholderData: (before, query) => (query?.queryKey[2] === scorecard ? keepPreviousData(before) : undefined),
  });
