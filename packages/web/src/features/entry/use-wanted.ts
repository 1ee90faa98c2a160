import { useCallback, useEffect, useState } from 'react';
import { groupsOf, type Line } from './lines.js';

interface Ways {
  /** Shows every row: what is asked for is among those of others. */
  readonly showAll: () => void;
  /** Shows a cell, by its key and the index of its group. */
  readonly show: (key: string, group: number) => void;
  /** It is reached as soon as it is shown. */
  readonly isAtOnce: boolean;
}

interface Wanted {
  /** The cell that is on its way; null where none is. */
  readonly wanted: string | null;
  readonly goTo: (key: string) => void;
  readonly reached: () => void;
}

/** Going to a cell that may not be shown yet: it is reached once its row is there. */
export function useWanted(lines: readonly Line[], { showAll, show, isAtOnce }: Ways): Wanted {
  const [wanted, setWanted] = useState<string | null>(null);
  const reached = useCallback(() => setWanted(null), []);
  const has = ({ cells }: Line, key: string): boolean => cells.some((at) => at?.key === key);
  // biome-ignore lint/correctness/useExhaustiveDependencies: gone to once for each wish, and again when its row has come
  useEffect(() => {
    if (wanted === null) return;
    const group = groupsOf(lines).findIndex((own) => own.some((line) => has(line, wanted)));
    if (group < 0) return;
    show(wanted, group);
    if (isAtOnce) reached();
  }, [wanted, lines]);
  const goTo = (key: string): void => {
    if (!lines.some((line) => has(line, key))) showAll();
    setWanted(key);
  };
  return { wanted, goTo, reached };
}
