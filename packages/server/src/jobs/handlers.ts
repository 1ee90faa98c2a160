import type { Database } from '../db/index.js';

/** What a job is about: identifiers alone, because a queue is nobody's data and everybody's table. */
export type JobData = Readonly<Record<string, string>>;

export interface JobContext {
  readonly database: Database;
  readonly now: () => Date;
  /** Queues another job. */
  readonly send: (name: string, data: JobData, options?: SendOptions) => Promise<void>;
}

export interface SendOptions {
  /** While a job of the same queue and key waits, another one is not queued. */
  readonly key?: string;
  readonly after?: Date;
}

/**
 * Does the jobs of one queue, one at a time. It runs outside of any transaction and opens its own with `inScope`; it may run
 * again after a failure or a sudden end, so doing it twice has to be the same as once.
 */
export interface JobHandler {
  readonly run: (data: JobData, context: JobContext) => Promise<void>;
  /** When it is queued by itself: a cron line, in UTC. */
  readonly cron?: string;
  /** How often a failed job is tried again; 5 by default. */
  readonly retries?: number;
  /** Seconds before the first of these; each next one waits about twice as long. 30 by default. */
  readonly retryAfter?: number;
  /** Minutes after which a job that says nothing counts as failed; 15 by default. */
  readonly minutes?: number;
}

export type JobHandlers = Readonly<Record<string, JobHandler>>;
