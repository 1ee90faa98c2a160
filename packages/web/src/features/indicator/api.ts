import { dataOf, ifMatch, type paths } from '@berimbang/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { allPages, api } from '../../lib/api.js';
import type { Language } from '../../lib/language.js';
import type { WrittenBody } from '../../lib/part-body.js';

const SCORECARD = '/api/organisations/{organisation}/scorecards/{scorecard}';
const VIEW = `${SCORECARD}/indicator` as const;
const TARGETS = `${SCORECARD}/indicators/{indicator}/targets` as const;
const COMMENTS = '/api/organisations/{organisation}/comments';
const YEARS = `${SCORECARD}/indicators/{indicator}/history-of-years` as const;

export type IndicatorView = paths[typeof VIEW]['get']['responses'][200]['content']['application/json'];
export type Course = IndicatorView['courses'][number];
export type Value = IndicatorView['values'][number];
export type ManualField = IndicatorView['manual'][number];
export type Target = paths[typeof TARGETS]['get']['responses'][200]['content']['application/json']['items'][number];
export type NewTargets = paths[typeof TARGETS]['put']['requestBody']['content']['application/json'];
export type Comment = paths[typeof COMMENTS]['get']['responses'][200]['content']['application/json']['items'][number];
export type Year = paths[typeof YEARS]['get']['responses'][200]['content']['application/json']['items'][number];

/** An indicator of a scorecard, as the addresses of its parts name it. */
export interface Place {
  readonly organisation: string;
  readonly scorecard: string;
  readonly indicator: string;
}

interface Asked {
  readonly code: string;
  readonly period: string | null;
  /** Of its pictures, in pixels; they are drawn in a language. */
  readonly width: number;
  readonly language: Language;
}

export const indicatorQuery = (organisation: string, scorecard: string, { code, period, width, language }: Asked) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'indicator', code, period, width, language],
    queryFn: () =>
      dataOf(
        api().GET(VIEW, {
          params: { path: { organisation, scorecard }, query: { code, width, ...(period === null ? {} : { period }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const targetsQuery = ({ organisation, scorecard, indicator }: Place) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'targets', indicator],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET(TARGETS, {
            params: {
              path: { organisation, scorecard, indicator },
              query: { limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

export const targetHistoryQuery = ({ organisation, scorecard, indicator }: Place) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'target-history', indicator],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET(`${TARGETS}/history`, {
            params: {
              path: { organisation, scorecard, indicator },
              query: { limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

export function setTargets(
  { organisation, scorecard, indicator }: Place,
  body: NewTargets,
): Promise<{ readonly items: readonly Target[] }> {
  return dataOf(api().PUT(TARGETS, { params: { path: { organisation, scorecard, indicator } }, body }));
}

const PART = `${SCORECARD}/indicators/{indicator}` as const;

/** The definition of the indicator, to be changed. */
export const partQuery = ({ organisation, scorecard, indicator }: Place) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'part', indicator],
    queryFn: () => dataOf(api().GET(PART, { params: { path: { organisation, scorecard, indicator } } })),
  });

export const objectivesQuery = ({ organisation, scorecard }: Place) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'objectives'],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET(`${SCORECARD}/objectives`, {
            params: {
              path: { organisation, scorecard },
              query: { limit: 200, ...(after === undefined ? {} : { after }) },
            },
          }),
        ),
      ),
  });

export function changeIndicator(
  { organisation, scorecard, indicator }: Place,
  part: { readonly revision: number },
  body: WrittenBody,
  reason: string | null,
): Promise<unknown> {
  const params = { path: { organisation, scorecard, indicator }, header: ifMatch(part) };
  return dataOf(api().PATCH(PART, { params, body: { body, reason } }));
}

export function retireIndicator(
  { organisation, scorecard, indicator }: Place,
  part: { readonly revision: number },
  body: { readonly from: string; readonly reason: string },
): Promise<unknown> {
  const params = { path: { organisation, scorecard, indicator }, header: ifMatch(part) };
  return dataOf(api().POST(`${PART}/retire`, { params, body }));
}

export function removeIndicator(
  { organisation, scorecard, indicator }: Place,
  part: { readonly revision: number },
  reason: string,
): Promise<unknown> {
  const params = { path: { organisation, scorecard, indicator }, header: ifMatch(part) };
  return dataOf(api().POST(`${PART}/remove`, { params, body: { reason } }));
}

export const yearsQuery = ({ organisation, scorecard, indicator }: Place) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'years', indicator],
    queryFn: () => dataOf(api().GET(YEARS, { params: { path: { organisation, scorecard, indicator } } })),
  });

export const commentsQuery = (organisation: string, indicator: string) =>
  queryOptions({
    queryKey: [organisation, 'comments', indicator],
    queryFn: () =>
      allPages((after) =>
        dataOf(
          api().GET(COMMENTS, {
            params: {
              path: { organisation },
              query: {
                subjectKind: 'indicator',
                subjectId: indicator,
                limit: 200,
                ...(after === undefined ? {} : { after }),
              },
            },
          }),
        ),
      ),
  });

export function writeComment(
  organisation: string,
  indicator: string,
  text: string,
  parentId: string | null,
  mentions: readonly string[],
): Promise<Comment> {
  return dataOf(
    api().POST(COMMENTS, {
      params: { path: { organisation } },
      body: { subjectKind: 'indicator', subjectId: indicator, parentId, text, mentions: [...mentions] },
    }),
  );
}

export function removeComment(organisation: string, comment: Comment): Promise<Comment> {
  return dataOf(
    api().DELETE(`${COMMENTS}/{comment}`, {
      params: { path: { organisation, comment: comment.id }, header: ifMatch(comment) },
    }),
  );
}
