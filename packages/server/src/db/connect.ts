import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';

/** Statements within one transaction. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

/** The database as everything above sees it: PostgreSQL, or PGlite behind the same protocol. */
export interface Database {
  readonly pool: pg.Pool;
  /** Does work in a transaction on a connection of its own, which goes back however that ends. Use `inScope`, which takes a role first. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly engine: 'postgresql' | 'embedded';
  /** For a connection outside the pool. */
  readonly config: pg.PoolConfig;
  close(): Promise<void>;
}

// Whole numbers of 64 bits are read as numbers: counters here stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// Days stay texts; a Date would move them by the time zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/**
 * Opens a pool whose connections hold no right between transactions: every statement that may see anything runs in a
 * transaction that takes a role first (`inScope`).
 */
export function connect(config: pg.PoolConfig, engine: Database['engine']): Database {
  const pool = new pg.Pool({
    ...config,
    max: engine === 'embedded' ? 1 : (config.max ?? 10),
    // Nobody gets a connection before it has left its own rights.
    onConnect: (client) => client.query('set role berimbang_idle'),
  });
  pool.on('connect', (client) => {
    // A connection may break between two statements of a transaction, when the pool does not listen: the next one fails.
    client.on('error', () => undefined);
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { pool, transaction: (work) => inTransaction(pool, work), engine, config, close: () => pool.end() };
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    // Not through the pool: there drizzle would keep a connection for good on which no transaction could begin.
    return await drizzle(client).transaction(work);
  } finally {
    client.release();
  }
}
