import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { modelQuery } from './api.js';
import { openModel, type Previews, previewOf } from './preview.js';
import type { EntryStore, Kept, Located } from './store.js';

/** Results as they will be with what stands in the grid, and as they are without what was changed here; null until there is a model. */
export function usePreviews(
  store: EntryStore,
  kept: Kept,
  cells: readonly Located[],
  { organisation, scorecard }: { readonly organisation: string; readonly scorecard: string },
): { readonly now: Previews | null; readonly before: Previews | null } {
  const { data } = useQuery(modelQuery(organisation, scorecard));
  const graph = useMemo(() => (data === undefined ? null : openModel(data)), [data]);
  const late = useDeferredValue(kept);
  const before = useMemo(() => (graph === null ? null : previewOf(graph, [])), [graph]);
  const now = useMemo(() => {
    if (graph === null) return null;
    const counted = cells.flatMap((at) => {
      const content = late.drafts[at.key]?.content ?? (at.cell.fact === null ? null : store.content(at));
      return content === null ? [] : [{ node: at.row.node, place: at.cell.place, content }];
    });
    return previewOf(graph, counted);
  }, [graph, late, cells, store]);
  return { now, before };
}
