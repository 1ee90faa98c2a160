import { randomUUID } from 'node:crypto';
import PgBoss from 'pg-boss';
import type { Registry } from 'prom-client';
import type { Database } from '../db/index.js';
import { retrying } from '../http/retry.js';
import type { JobContext, JobData, JobHandlers, SendOptions } from './handlers.js';
import { jobMetrics } from './metrics.js';
import { queueDatabase } from './queue-database.js';

export interface JobsOptions {
  readonly now: () => Date;
  /** Is told what goes wrong in the queue itself and in jobs: the queue, and the error. */
  readonly onError: (queue: string | null, error: unknown) => void;
  /** Seconds between two looks into a queue; 2 by default. */
  readonly pollingSeconds?: number;
  /** Seconds between two looks at the schedules; 30 by default. */
  readonly scheduleSeconds?: number;
}

export interface Jobs {
  /** Queues a job. Never inside a transaction: on the embedded engine it would wait for itself. Use `afterCommit`. */
  readonly send: (name: string, data: JobData, options?: SendOptions) => Promise<void>;
  /** For `/metrics`. */
  readonly metrics: Registry;
  /** Takes no more jobs and waits for those that run, at most so many seconds; what is cut off is tried again later. */
  readonly stop: (seconds?: number) => Promise<void>;
}

const DAYS = 86_400;

/** Starts doing jobs: makes the queues of the handlers and their schedules, and looks into each queue from then on. */
export async function startJobs(database: Database, handlers: JobHandlers, options: JobsOptions): Promise<Jobs> {
  const db = queueDatabase(database, (error) => options.onError(null, error));
  const boss = new PgBoss({
    db,
    schema: 'jobs',
    // The migrations make its tables; a version that wants others refuses to start.
    migrate: false,
    archiveCompletedAfterSeconds: DAYS,
    archiveFailedAfterSeconds: 30 * DAYS,
    deleteAfterDays: 60,
    cronMonitorIntervalSeconds: options.scheduleSeconds ?? 30,
  });
  boss.on('error', (error) => options.onError(null, error));
  await boss.start();
  const send: Jobs['send'] = async (name, data, { key, after } = {}) => {
    if (handlers[name] === undefined) throw new Error(`Nobody does jobs of ${name}.`);
    await boss.send(name, data, {
      // Jobs without a key of their own would count as having the same one.
      singletonKey: key ?? randomUUID(),
      ...(after === undefined ? {} : { startAfter: after }),
    });
  };
  const context: JobContext = { database, now: options.now, send };
  const names = Object.keys(handlers);
  await makeQueues(boss, handlers);
  for (const name of names)
    await boss.work<JobData>(name, { pollingIntervalSeconds: options.pollingSeconds ?? 2 }, async (jobs) => {
      for (const { data } of jobs)
        try {
          await handlers[name]?.run(data ?? {}, context);
        } catch (error) {
          options.onError(name, error);
          throw withoutWords(error);
        }
    });
  return {
    send,
    metrics: jobMetrics(db, names),
    stop: (seconds = 30) => boss.stop({ graceful: true, timeout: seconds * 1000 }),
  };
}

/** What is kept with a failed job: messages of the database may quote values, so only the kind of the error is. */
function withoutWords(error: unknown): Error {
  return new Error(error instanceof Error ? error.name : 'failed');
}

async function makeQueues(boss: PgBoss, handlers: JobHandlers): Promise<void> {
  const scheduled = new Map((await boss.getSchedules()).map((schedule) => [schedule.name, schedule.cron]));
  for (const [name, { cron, retries = 5, retryAfter = 30, minutes = 15 }] of Object.entries(handlers)) {
    const queue: PgBoss.Queue = {
      name,
      // Of jobs with one key, one waits at a time.
      policy: 'short',
      retryLimit: retries,
      retryDelay: retryAfter,
      retryBackoff: true,
      expireInSeconds: minutes * 60,
      retentionDays: 14,
    };
    // Servers that start together make the same queues, and may get into each other's way.
    await retrying(() => boss.createQueue(name, queue));
    await retrying(() => boss.updateQueue(name, queue));
    if (cron !== undefined) await boss.schedule(name, cron, {}, { tz: 'UTC' });
    else if (scheduled.has(name)) await boss.unschedule(name);
  }
  // What an earlier version did by itself and this one does not know.
  for (const name of scheduled.keys()) if (handlers[name] === undefined) await boss.unschedule(name);
}
