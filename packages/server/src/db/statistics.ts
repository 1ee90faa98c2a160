import type { Database } from './connect.js';

/**
 * Gathers the planner's statistics. PostgreSQL does so by itself; the embedded engine has nobody who would. The connection takes back
 * its own rights for this one statement.
 */
export async function gatherStatistics({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('reset role');
    await client.query('analyze');
  } finally {
    await client.query('set role berimbang_idle');
    client.release();
  }
}
