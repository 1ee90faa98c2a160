import type { z } from 'zod';
import type { Transaction } from '../db/index.js';
import type { Request } from './endpoint.js';

/** What a loader that several endpoints share needs of a request. */
export interface Loaded<P extends z.ZodType> {
  readonly tx: Transaction;
  readonly params: z.output<P>;
}

/** Who changes something, and in which organisation. */
export interface By {
  readonly tx: Transaction;
  readonly organisationId: string;
  readonly userId: string;
}

export function byOf({
  tx,
  organisation,
  actor,
}: Pick<Request<unknown, unknown, unknown>, 'tx' | 'organisation' | 'actor'>): By {
  return { tx, organisationId: organisation.id, userId: actor.identity.userId };
}

/** Today, where the organisation is. */
export function dayOf({ now, organisation }: Pick<Request<unknown, unknown, unknown>, 'now' | 'organisation'>): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: organisation.timeZone }).format(now);
}
