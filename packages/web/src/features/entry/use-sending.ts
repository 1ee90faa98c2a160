import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useOnline } from '../../lib/online.js';
import { useSessionEnded } from '../../lib/session-end.js';
import { isSendable } from './problems.js';
import { Sender, type Sent } from './sender.js';
import type { EntryStore, Kept, Located } from './store.js';

/** After so many milliseconds without a change, drafts go to the server. */
const QUIET = 1_500;
/** So often what could not be sent is tried again, in milliseconds. */
const AGAIN = 10_000;

export interface Submitted {
  readonly count: number;
  readonly at: string;
}

export interface Sending {
  /** How it went the last time. */
  readonly state: Sent;
  readonly busy: boolean;
  /** What was submitted last, since the page was opened. */
  readonly submitted: Submitted | null;
  /** Submits what was changed here and can be sent, and what the server has as drafts. */
  readonly submit: () => Promise<void>;
  readonly tryAgain: () => void;
}

/** Sends drafts by themselves, once each, as soon as there is a connection and a session. */
export function useSending(
  store: EntryStore,
  kept: Kept,
  cells: readonly Located[],
  scope: { readonly organisation: string; readonly scorecard: string; readonly language: 'id' | 'en' },
): Sending {
  const { organisation, scorecard, language } = scope;
  const queryClient = useQueryClient();
  const online = useOnline();
  const ended = useSessionEnded();
  const [submitted, setSubmitted] = useState<Submitted | null>(null);
  const sender = useMemo(
    () =>
      new Sender(store, queryClient, organisation, scorecard, (count) =>
        setSubmitted({ count, at: new Date().toISOString() }),
      ),
    [store, queryClient, organisation, scorecard],
  );
  const [state, setState] = useState<Sent>('done');
  const [busy, setBusy] = useState(false);
  const flush = useCallback(async (): Promise<void> => {
    setState(await sender.flush());
  }, [sender]);
  const byKey = useMemo(() => new Map(cells.map((at) => [at.key, at])), [cells]);
  const ready = useMemo(
    () =>
      Object.entries(kept.drafts).filter(([key, draft]) => {
        const at = byKey.get(key);
        return at !== undefined && isSendable(at, draft, language);
      }),
    [kept, byKey, language],
  );
  const waiting = kept.outgoing.length > 0;
  const reachable = online && !ended;

  useEffect(() => {
    if (!reachable || waiting || ready.length === 0) return;
    const timer = setTimeout(() => {
      sender.enter(ready, false);
      void flush();
    }, QUIET);
    return () => clearTimeout(timer);
  }, [reachable, waiting, ready, sender, flush]);

  useEffect(() => {
    if (!reachable || !waiting) return;
    void flush();
    const timer = setInterval(() => void flush(), AGAIN);
    return () => clearInterval(timer);
  }, [reachable, waiting, flush]);

  const submit = async (): Promise<void> => {
    setBusy(true);
    sender.enter(ready, true);
    const drafts = cells.flatMap(({ key, cell }) =>
      kept.drafts[key] === undefined && isServerDraft({ cell })
        ? [{ id: cell.fact?.id ?? '', revision: cell.fact?.revision ?? 0 }]
        : [],
    );
    sender.submit(drafts);
    if (reachable) await flush();
    setBusy(false);
  };
  return {
    state: reachable ? state : ended ? 'signed-out' : 'offline',
    busy,
    submitted,
    submit,
    tryAgain: () => void flush(),
  };
}

/** Whether the server has a value as a draft that may be submitted. */
export function isServerDraft({ cell }: Pick<Located, 'cell'>): boolean {
  return cell.fact?.state === 'draft' && (cell.may === 'yes' || cell.may === 'as-correction');
}
