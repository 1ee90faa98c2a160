import { ApiError } from '@berimbang/client';
import { useQueryClient } from '@tanstack/react-query';
import { get, update } from 'idb-keyval';
import { useEffect, useState } from 'react';
import { endSession } from '../../lib/session-end.js';
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

type Files = readonly WaitingFile[];

/** How long to wait until a file that did not get through is tried again, in milliseconds. */
const AGAIN = 5_000;

interface EvidenceFor {
  readonly person: string;
  readonly organisation: string;
  readonly scorecard: string;
  readonly reachable: boolean;
}

/**
 * Files for values: each goes as soon as the server has its value, and there is a connection. Until then they are kept on this
 * device, as drafts are.
 */
export function useEvidence(
  cells: readonly Located[],
  { person, organisation, scorecard, reachable }: EvidenceFor,
): {
  readonly waiting: Files;
  readonly add: (cell: string, files: readonly File[]) => void;
  readonly drop: (id: string) => void;
} {
  const queryClient = useQueryClient();
  const [waiting, change] = useKeptFiles(`berimbang.evidence.1.${person}.${organisation}.${scorecard}`);
  const [busy, setBusy] = useState(false);
  const next = waiting.find(
    ({ cell, refusal }) => refusal === null && cells.some(({ key, cell: { fact } }) => key === cell && fact !== null),
  );
  const fact = cells.find(({ key }) => key === next?.cell)?.cell.fact?.id;
  const drop = (id: string): void => change((files) => files.filter((own) => own.id !== id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file is sent once, whatever else is drawn anew meanwhile.
  useEffect(() => {
    if (next === undefined || fact === undefined || busy || !reachable) return;
    setBusy(true);
    addEvidence(organisation, fact, next.file)
      .then(
        () => {
          drop(next.id);
          return queryClient.invalidateQueries({ queryKey: entryKey(organisation, scorecard) });
        },
        async (error: unknown) => {
          if (error instanceof ApiError && error.status === 401) endSession();
          if (!(error instanceof ApiError) || error.status === 401 || error.status === 429 || error.status >= 500) {
            await new Promise((later) => setTimeout(later, AGAIN));
            return;
          }
          const refusal = error.message;
          change((files) => files.map((own) => (own.id === next.id ? { ...own, refusal } : own)));
        },
      )
      .finally(() => setBusy(false));
  }, [next?.id, fact, busy, reachable, organisation, scorecard]);
  return {
    waiting,
    add: (cell, files) => {
      const more = files.map((file) => ({ id: crypto.randomUUID(), cell, file, refusal: null }));
      change((before) => [...before, ...more]);
    },
    drop,
  };
}

/** Files kept under a name in the browser's own database; where it has none, they last as long as the page. */
function useKeptFiles(name: string): readonly [Files, (how: (files: Files) => Files) => void] {
  const [files, setFiles] = useState<Files>([]);
  useEffect(() => {
    get<Files>(name).then(
      (kept = []) => setFiles((now) => [...kept.filter(({ id }) => now.every((own) => own.id !== id)), ...now]),
      () => undefined,
    );
  }, [name]);
  const change = (how: (files: Files) => Files): void => {
    setFiles(how);
    update<Files>(name, (kept = []) => how(kept)).catch(() => undefined);
  };
  return [files, change];
}
