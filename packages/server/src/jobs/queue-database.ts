import { setTimeout as pause } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Database } from '../db/index.js';

/** Waits before the end of a job is told once more, in milliseconds. */
const AGAIN = [500, 1_000, 2_000, 4_000, 8_000];
const TELLS_AN_END = /^\s*WITH (?:results AS \(\s*UPDATE|deleted_jobs AS \(\s*DELETE FROM) \S+\.job\b/;

/**
 * The database as the queue sees it: the pool that everything else uses, so that the embedded engine keeps its one
 * connection, and each statement as `berimbang_operator`, who owns the queue's tables and reaches no facts or results.
 * The role is that of the session, because the queue sends texts of several statements with transactions of their own.
 * `onError` is told what was tried in vain.
 */
export function queueDatabase(database: Database, onError: (error: unknown) => void): PgBoss.Db {
  const execute = (text: string, values?: unknown[]) => asOperator(database, text, values);
  return {
    executeSql: (text, values) =>
      TELLS_AN_END.test(text) && values?.length === 3
        ? tellEnd(() => execute(text, values), onError)
        : execute(text, values),
  };
}

/**
 * Tells that a job ended. The queue does not wait for it, and what it does not wait for would end the process where it fails: a
 * database that is away for a moment is asked again. A job whose end could not be told counts as lost once its time is over,
 * and is done again.
 */
async function tellEnd(execute: () => Promise<Rows>, onError: (error: unknown) => void): Promise<Rows> {
  for (const wait of [...AGAIN, null])
    try {
      return await execute();
    } catch (error) {
      onError(error);
      if (wait !== null) await pause(wait, undefined, { ref: false });
    }
  return { rows: [{ count: '0' }] };
}

type Rows = Awaited<ReturnType<PgBoss.Db['executeSql']>>;

async function asOperator(database: Database, text: string, values?: unknown[]): Promise<Rows> {
  const client = await database.pool.connect();
  let broken = true;
  try {
    await client.query('set role berimbang_operator');
    const answer = values === undefined || values.length === 0 ? client.query(text) : client.query(text, values);
    const result = await answer.catch(async (error: unknown) => {
      // A text with a transaction of its own may have failed in the middle of it.
      await client.query('rollback');
      await client.query('set role berimbang_idle');
      broken = false;
      throw error;
    });
    await client.query('set role berimbang_idle');
    broken = false;
    return Array.isArray(result) ? (result.at(-1) ?? { rows: [] }) : result;
  } finally {
    // A connection whose role is not known for sure is thrown away.
    client.release(broken);
  }
}
