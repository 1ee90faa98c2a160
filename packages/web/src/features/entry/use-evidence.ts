import { ApiError } from '@berimbang/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addEvidence, entryKey } from './api.js';
import type { Located } from './store.js';

/** A file on its way to a value. */
export interface WaitingFile {
  readonly id: string;
  readonly cell: string;
  readonly file: File;
  /** Why it was refused; null while it waits. */
  readonly refusal: string | null;
}

/** Files for values: each goes as soon as the server has its value, and there is a connection. */
export function useEvidence(
  cells: readonly Located[],
  { organisation, scorecard, reachable }: { organisation: string; scorecard: string; reachable: boolean },
): {
  readonly waiting: readonly WaitingFile[];
  readonly add: (cell: string, files: readonly File[]) => void;
  readonly drop: (id: string) => void;
} {
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const [busy, setBusy] = useState(false);
  const next = waiting.find(
    ({ cell, refusal }) => refusal === null && cells.some(({ key, cell: { fact } }) => key === cell && fact !== null),
  );
  const fact = cells.find(({ key }) => key === next?.cell)?.cell.fact?.id;
  useEffect(() => {
    if (next === undefined || fact === undefined || busy || !reachable) return;
    setBusy(true);
    addEvidence(organisation, fact, next.file)
      .then(
        () => {
          setWaiting((before) => before.filter(({ id }) => id !== next.id));
          return queryClient.invalidateQueries({ queryKey: entryKey(organisation, scorecard) });
        },
        (error: unknown) => {
          // What did not arrive is tried again when the connection is back.
          if (!(error instanceof ApiError)) return;
          const refusal = error.message;
          setWaiting((before) => before.map((own) => (own.id === next.id ? { ...own, refusal } : own)));
        },
      )
      .finally(() => setBusy(false));
  }, [next, fact, busy, reachable, organisation, scorecard, queryClient]);
  return {
    waiting,
    add: (cell, files) =>
      setWaiting((before) => [
        ...before,
        ...files.map((file) => ({ id: crypto.randomUUID(), cell, file, refusal: null })),
      ]),
    drop: (id) => setWaiting((before) => before.filter((own) => own.id !== id)),
  };
}
