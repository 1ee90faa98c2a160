import { dataOf, type paths } from '@berimbang/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.js';

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Entry = Answer<'/api/organisations/{organisation}/scorecards/{scorecard}/entry'>;
export type EntryRow = Entry['rows'][number];
export type EntryCell = EntryRow['cells'][number];
export type EntryFact = NonNullable<EntryCell['fact']>;
export type ModelAnswer = Answer<'/api/organisations/{organisation}/scorecards/{scorecard}/model'>;
export type MissingReason = NonNullable<EntryFact['missing']>;

/** Below it all spans of a scorecard's grid. */
export const entryKey = (organisation: string, scorecard: string) =>
  [organisation, 'card', scorecard, 'entry'] as const;

export const entryQuery = (organisation: string, scorecard: string, period: string | undefined) =>
  queryOptions({
    queryKey: [...entryKey(organisation, scorecard), period ?? null],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/scorecards/{scorecard}/entry', {
          params: { path: { organisation, scorecard }, query: period === undefined ? {} : { period } },
        }),
      ),
    // Drafts of others tell nobody that they are there.
    refetchInterval: 15_000,
    refetchOnWindowFocus: true,
  });

export const modelQuery = (organisation: string, scorecard: string) =>
  queryOptions({
    queryKey: [organisation, 'card', scorecard, 'model'],
    queryFn: () =>
      dataOf(
        api().GET('/api/organisations/{organisation}/scorecards/{scorecard}/model', {
          params: { path: { organisation, scorecard } },
        }),
      ),
  });

/** A value on its way, as the server takes it. */
export interface SentItem {
  readonly node: string;
  readonly place: Readonly<Record<string, string>>;
  readonly status: EntryCell['status'];
  readonly value?: string;
  readonly missing?: MissingReason;
  /** Revision that was read; 0 where there was none. */
  readonly revision: number;
  readonly reason: string | null;
  readonly correction: boolean;
}

/** Enters values, each for itself; sent again with the same key, it is done once. */
export const enterValues = (
  organisation: string,
  scorecard: string,
  key: string,
  submit: boolean,
  items: readonly SentItem[],
) =>
  dataOf(
    api().POST('/api/organisations/{organisation}/scorecards/{scorecard}/facts/bulk', {
      params: { path: { organisation, scorecard }, header: { 'Idempotency-Key': key } },
      body: { mode: 'partial', submit, items: items.map((item) => ({ ...item, place: { ...item.place } })) },
    }),
  );

/** Submits values that the server has as drafts. */
export const submitValues = (
  organisation: string,
  key: string,
  items: readonly { readonly id: string; readonly revision: number }[],
) =>
  dataOf(
    api().POST('/api/organisations/{organisation}/facts/steps', {
      params: { path: { organisation }, header: { 'Idempotency-Key': key } },
      body: { action: 'submit', mode: 'partial', items: [...items] },
    }),
  );

/** Adds a file to a value. */
export async function addEvidence(organisation: string, fact: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  await dataOf(
    api().POST('/api/organisations/{organisation}/facts/{fact}/evidence', {
      params: { path: { organisation, fact } },
      // The description says that a file is sent; a form carries it.
      bodySerializer: () => body,
      body: {} as never,
    }),
  );
}
