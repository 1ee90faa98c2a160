import { useMemo, useSyncExternalStore } from 'react';
import type { EntryCell, EntryRow, SentItem } from './api.js';
import { type Content, contentOf, sameContent } from './content.js';

/** A cell that was changed on this device and that the server does not have so. */
export interface Draft {
  readonly node: string;
  readonly place: Readonly<Record<string, string>>;
  readonly status: EntryCell['status'];
  readonly content: Content;
  /** Revision of the value that was changed; 0 where there was none. */
  readonly base: number;
  /** Why a locked value is corrected. */
  readonly reason: string;
  readonly correction: boolean;
  /** Why the server refused it; gone with the next change. */
  readonly refusal: string | null;
}

/** A request that was made and whose answer did not arrive yet. Its key makes it be done once however often it is sent. */
export type Outgoing =
  | {
      readonly kind: 'enter';
      readonly key: string;
      readonly submit: boolean;
      readonly items: readonly (SentItem & { readonly cell: string; readonly content: Content })[];
    }
  | {
      readonly kind: 'submit';
      readonly key: string;
      readonly items: readonly { readonly id: string; readonly revision: number }[];
    };

export interface Kept {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly outgoing: readonly Outgoing[];
  /** When something was last kept on this device. */
  readonly at: string | null;
}

interface Change {
  readonly cell: Located;
  readonly before: Content;
  readonly after: Content;
}

/** A cell of the grid with its row. */
export interface Located {
  readonly key: string;
  readonly row: EntryRow;
  readonly cell: EntryCell;
}

const NOTHING: Kept = { drafts: {}, outgoing: [], at: null };

export const cellKey = (row: EntryRow, cell: EntryCell): string => `${row.key}@${cell.period}`;

/**
 * The changes of one person to one scorecard, kept on this device: they outlive a lost connection, a reload and the end of a
 * session. Undo and redo go back and forth through the changes made since the page was opened.
 */
export class EntryStore {
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  #kept: Kept;
  #past: readonly (readonly Change[])[] = [];
  #future: readonly (readonly Change[])[] = [];

  constructor(name: string) {
    this.#name = name;
    this.#kept = read(name);
  }

  readonly kept = (): Kept => this.#kept;

  readonly subscribe = (tell: () => void): (() => void) => {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  };

  content({ key, cell }: Located): Content {
    return this.#kept.drafts[key]?.content ?? contentOf(cell.fact);
  }

  /** Changes cells as one step that can be undone. */
  change(changes: readonly { readonly at: Located; readonly to: Content }[]): void {
    const step = changes
      .map(({ at, to }): Change => ({ cell: at, before: this.content(at), after: to }))
      .filter(({ before, after }) => !sameContent(before, after));
    if (step.length === 0) return;
    this.#past = [...this.#past, step];
    this.#future = [];
    this.#apply(step.map(({ cell, after }) => [cell, after]));
  }

  /** Ends what can be undone: values that were submitted are not taken back by a key. */
  forgetSteps(): void {
    this.#past = [];
    this.#future = [];
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Undoes the last step; gives its first cell. `now` finds a cell as the server has it by now. */
  undo(now: (key: string) => Located | undefined): string | null {
    const step = this.#past.at(-1);
    if (step === undefined) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, step];
    this.#apply(step.map(({ cell, before }) => [now(cell.key) ?? cell, before]));
    return step[0]?.cell.key ?? null;
  }

  redo(now: (key: string) => Located | undefined): string | null {
    const step = this.#future.at(-1);
    if (step === undefined) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, step];
    this.#apply(step.map(({ cell, after }) => [now(cell.key) ?? cell, after]));
    return step[0]?.cell.key ?? null;
  }

  #apply(changes: readonly (readonly [Located, Content])[]): void {
    const drafts = { ...this.#kept.drafts };
    for (const [{ key, row, cell }, content] of changes) {
      const known = drafts[key];
      // What goes back to what the server has needs no draft, unless the draft itself is on its way.
      if (sameContent(content, contentOf(cell.fact)) && !this.#isOut(key)) delete drafts[key];
      else
        drafts[key] = {
          node: row.node,
          place: cell.place,
          status: cell.status,
          content,
          base: known?.base ?? cell.fact?.revision ?? 0,
          reason: known?.reason ?? '',
          correction: cell.may === 'as-correction',
          refusal: null,
        };
    }
    this.#keep({ ...this.#kept, drafts });
  }

  #isOut(key: string): boolean {
    return this.#kept.outgoing.some((out) => out.kind === 'enter' && out.items.some(({ cell }) => cell === key));
  }

  /** Changes what is known of a draft, not what stands in it; null drops it. */
  amend(key: string, how: (draft: Draft) => Draft | null): void {
    const known = this.#kept.drafts[key];
    if (known === undefined) return;
    const { [key]: _, ...others } = this.#kept.drafts;
    const next = how(known);
    this.#keep({ ...this.#kept, drafts: next === null ? others : { ...others, [key]: next } });
  }

  send(out: Outgoing): void {
    this.#keep({ ...this.#kept, outgoing: [...this.#kept.outgoing, out] });
  }

  arrived(key: string): void {
    this.#keep({ ...this.#kept, outgoing: this.#kept.outgoing.filter((out) => out.key !== key) });
  }

  #keep(next: Kept): void {
    this.#kept = { ...next, at: new Date().toISOString() };
    if (Object.keys(next.drafts).length === 0 && next.outgoing.length === 0) localStorage.removeItem(this.#name);
    else localStorage.setItem(this.#name, JSON.stringify(this.#kept));
    for (const tell of this.#listeners) tell();
  }
}

function read(name: string): Kept {
  try {
    const text = localStorage.getItem(name);
    // Written by this page alone; one that another version wrote otherwise is not read.
    const kept = text === null ? null : (JSON.parse(text) as Partial<Kept> | null);
    return kept?.drafts === undefined || kept.outgoing === undefined ? NOTHING : { ...NOTHING, ...kept };
  } catch {
    return NOTHING;
  }
}

const stores = new Map<string, EntryStore>();

/** The changes of a person to a scorecard: the same as long as the page is open. */
export function useEntryStore(person: string, organisation: string, scorecard: string): EntryStore {
  return useMemo(() => {
    const name = `berimbang.entry.1.${person}.${organisation}.${scorecard}`;
    const store = stores.get(name) ?? new EntryStore(name);
    stores.set(name, store);
    return store;
  }, [person, organisation, scorecard]);
}

export const useKept = (store: EntryStore): Kept => useSyncExternalStore(store.subscribe, store.kept);
