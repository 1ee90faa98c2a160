import { ApiError } from '@berimbang/client';
import type { QueryClient } from '@tanstack/react-query';
import { endSession } from '../../lib/session-end.js';
import { enterValues, entryKey, type SentItem, submitValues } from './api.js';
import { sameContent } from './content.js';
import type { Draft, EntryStore, Outgoing } from './store.js';

/** How sending went: what waits for a connection or a sign-in is sent again, with its key. */
export type Sent = 'done' | 'offline' | 'signed-out';

/** Sends what a person changed in one scorecard, one request after the other. */
export class Sender {
  readonly #store: EntryStore;
  readonly #queryClient: QueryClient;
  readonly #organisation: string;
  readonly #scorecard: string;
  readonly #told: (submitted: number) => void;
  #running: Promise<Sent> | null = null;
  /** How many values were submitted and not told of yet. */
  #submitted = 0;

  /** `told` hears how many values the server took as submitted. */
  constructor(
    store: EntryStore,
    queryClient: QueryClient,
    organisation: string,
    scorecard: string,
    told: (submitted: number) => void,
  ) {
    this.#told = told;
    this.#store = store;
    this.#queryClient = queryClient;
    this.#organisation = organisation;
    this.#scorecard = scorecard;
  }

  /** Queues drafts to be sent, submitted at once or not. */
  enter(drafts: readonly (readonly [string, Draft])[], submit: boolean): void {
    if (drafts.length === 0) return;
    const items = drafts.map(([cell, draft]) => ({ ...itemOf(draft), cell, content: draft.content }));
    this.#store.send({ kind: 'enter', key: crypto.randomUUID(), submit, items });
  }

  /** Queues drafts of the server to be submitted. */
  submit(items: readonly { readonly id: string; readonly revision: number }[]): void {
    if (items.length > 0) this.#store.send({ kind: 'submit', key: crypto.randomUUID(), items });
  }

  /** Sends what is queued. */
  flush(): Promise<Sent> {
    this.#running ??= this.#flush().finally(() => {
      this.#running = null;
      this.#tell();
    });
    return this.#running;
  }

  #tell(): void {
    if (this.#submitted === 0) return;
    this.#store.forgetSteps();
    this.#told(this.#submitted);
    this.#submitted = 0;
  }

  async #flush(): Promise<Sent> {
    let sent = false;
    for (;;) {
      const [out] = this.#store.kept().outgoing;
      if (out === undefined) break;
      const done = await this.#send(out);
      if (done !== 'done') return done;
      sent = true;
    }
    if (sent) await this.#readAgain();
    return 'done';
  }

  async #readAgain(): Promise<void> {
    await this.#queryClient.invalidateQueries({ queryKey: entryKey(this.#organisation, this.#scorecard) });
    void this.#queryClient.invalidateQueries({ queryKey: [this.#organisation, 'card', this.#scorecard, 'model'] });
  }

  async #send(out: Outgoing): Promise<Sent> {
    try {
      if (out.kind === 'submit') {
        const { items } = await submitValues(this.#organisation, out.key, out.items);
        this.#submitted += items.filter(({ outcome }) => outcome === 'done').length;
      } else {
        const items = out.items.map(({ cell: _, content: __, ...item }) => item);
        const answer = await enterValues(this.#organisation, this.#scorecard, out.key, out.submit, items);
        // The grid is read first: a cell would show its old value in between.
        await this.#readAgain();
        for (const { index, revision, outcome, refusals } of answer.items)
          this.#settle(out.items[index], outcome, revision, refusals);
        if (out.submit) this.#submitted += answer.items.filter(({ outcome }) => isTaken(outcome)).length;
      }
      this.#store.arrived(out.key);
      return 'done';
    } catch (error) {
      if (!(error instanceof ApiError) || error.status >= 500 || error.status === 429) return 'offline';
      if (error.status === 401) {
        endSession();
        return 'signed-out';
      }
      // What the server does not take as a whole is not sent again: each of its cells says why.
      if (out.kind === 'enter')
        for (const { cell } of out.items) this.#store.amend(cell, (draft) => ({ ...draft, refusal: error.message }));
      this.#store.arrived(out.key);
      return 'done';
    }
  }

  #settle(
    item: Extract<Outgoing, { kind: 'enter' }>['items'][number] | undefined,
    outcome: string,
    revision: number | null,
    refusals: readonly { readonly code: string; readonly what: string }[],
  ): void {
    if (item === undefined) return;
    this.#store.amend(item.cell, (draft) => {
      const same = sameContent(draft.content, item.content);
      if (isTaken(outcome)) return same ? null : { ...draft, base: revision ?? draft.base };
      // A value that somebody else changed meanwhile shows as a conflict, with both versions.
      if (!same || refusals.some(({ code }) => code === 'stale-revision')) return draft;
      return { ...draft, refusal: refusals.map(({ what }) => what).join(' ') };
    });
  }
}

/** The server has the value as it was sent. */
function isTaken(outcome: string): boolean {
  return outcome === 'accepted' || outcome === 'unchanged';
}

function itemOf({ node, place, status, content, base, reason, correction }: Draft): SentItem {
  const said =
    content.kind === 'value'
      ? { value: content.value }
      : { missing: content.kind === 'missing' ? content.reason : ('unknown' as const) };
  return { node, place, status, ...said, revision: base, reason: correction ? reason.trim() : null, correction };
}
