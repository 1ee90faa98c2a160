import type PgBoss from 'pg-boss';
import type { Database } from '../db/index.js';

/**
 * The database as the queue sees it: the pool that everything else uses, so that the embedded engine keeps its one
 * connection, and each statement as `berimbang_operator`, who owns the queue's tables and reaches no facts or results.
 * The role is that of the session, because the queue sends texts of several statements with transactions of their own.
 */
export function queueDatabase(database: Database): PgBoss.Db {
  return {
    async executeSql(text: string, values?: unknown[]) {
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
    },
  };
}
