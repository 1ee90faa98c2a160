import { dataOf, type paths } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

const BASE = '/api/organisations/{organisation}/scorecards/{scorecard}/explanation';
export type ExplanationView = Answer<`${typeof BASE}/view`>;
export type ExplainedNode = Answer<`${typeof BASE}/node`>;
export type ExplainedRow = ExplainedNode['rows'][number];
export type ExplainedInput = ExplainedNode['inputs'][number];
export type Words = ExplanationView['title'];

/** A cell of a scorecard of an organisation. */
export interface Place {
  readonly organisation: string;
  readonly card: string;
  readonly cell: string;
}

export const viewQuery = ({ organisation, card, cell }: Place) =>
  queryOptions({
    queryKey: [organisation, 'card', card, 'explanation', cell],
    queryFn: () =>
      dataOf(
        api().GET(`${BASE}/view`, {
          params: { path: { organisation, scorecard: card }, query: { cell } },
        }),
      ),
  });

export const nodeQuery = ({ organisation, card, cell }: Place, from = 0) =>
  queryOptions({
    queryKey: [organisation, 'card', card, 'explanation', cell, 'node', from],
    queryFn: () =>
      dataOf(
        api().GET(`${BASE}/node`, {
          params: { path: { organisation, scorecard: card }, query: { cell, from } },
        }),
      ),
  });

/** The explanation as text in both languages, as the command line prints it. */
export async function explanationText({ organisation, card, cell }: Place): Promise<Words> {
  const { text } = await dataOf(
    api().GET(`${BASE}/text`, { params: { path: { organisation, scorecard: card }, query: { cell } } }),
  );
  return text;
}
