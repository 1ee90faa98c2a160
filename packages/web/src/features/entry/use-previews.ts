import { useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useMemo } from 'react';
import { modelQuery } from './api.js';
import type { Content } from './content.js';
import { openModel, type Previews, previewOf } from './preview.js';
import type { EntryStore, Kept, Located } from './store.js';

/** Results with another value in the place of a cell's; null until there is a model. */
export type WhatIf = (at: Located, content: Content) => Previews | null;

interface AllPreviews {
  /** With what stands in the grid. */
  readonly now: Previews | null;
  /** Without what was changed here. */
  readonly before: Previews | null;
  readonly whatIf: WhatIf;
}

/** Results as they will be, computed on this device; null until there is a model. */
export function usePreviews(
  store: EntryStore,
  kept: Kept,
  cells: readonly Located[],
  { organisation, scorecard }: { readonly organisation: string; readonly scorecard: string },
): AllPreviews {
  const { data } = useQuery(modelQuery(organisation, scorecard));
  const graph = useMemo(() => (data === undefined ? null : openModel(data)), [data]);
  const late = useDeferredValue(kept);
  const before = useMemo(() => (graph === null ? null : previewOf(graph, [])), [graph]);
  const counted = useMemo(
    () =>
      cells.flatMap((at) => {
        const content = late.drafts[at.key]?.content ?? (at.cell.fact === null ? null : store.content(at));
        return content === null ? [] : [{ node: at.row.node, place: at.cell.place, content, key: at.key }];
      }),
    [late, cells, store],
  );
  const now = useMemo(() => (graph === null ? null : previewOf(graph, counted)), [graph, counted]);
  const whatIf = useCallback<WhatIf>(
    (at, content) => {
      if (graph === null) return null;
      const others = counted.filter(({ key }) => key !== at.key);
      return previewOf(graph, [...others, { node: at.row.node, place: at.cell.place, content }]);
    },
    [graph, counted],
  );
  return { now, before, whatIf };
}
