import type { OverviewOutput } from '@berimbang/contract';
import type { Transaction } from '../db/index.js';
import type { Actor } from '../http/actor.js';

export type Todo = OverviewOutput['todo'][number];

export interface Asked {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** Verification and approval are one step in this organisation. */
  readonly oneStep: boolean;
  readonly day: string;
  readonly now: Date;
}

/** A unit of the tree, by its identifier. */
export type Names = ReadonlyMap<string, { readonly id: string; readonly en: string }>;

/** Items named beside a count. */
export const MOST_ITEMS = 5;
