import type PgBoss from 'pg-boss';
import { Gauge, Registry } from 'prom-client';

/** Jobs by queue and state, counted when the metrics are read. Failed ones stay counted until they are cleared away. */
export function jobMetrics(db: PgBoss.Db, names: readonly string[]): Registry {
  const register = new Registry();
  new Gauge({
    name: 'berimbang_jobs',
    help: 'Jobs of each queue, by their state.',
    labelNames: ['queue', 'state'] as const,
    registers: [register],
    async collect() {
      for (const queue of names) for (const state of STATES) this.set({ queue, state }, 0);
      try {
        const { rows } = await db.executeSql(
          `select name, state::text, sum(n)::int as n from (
             select name, state, count(*) as n from jobs.job group by name, state
             union all select name, state, count(*) from jobs.archive where state = 'failed' group by name, state
           ) counted where name = any($1) group by name, state`,
          [names],
        );
        for (const { name, state, n } of rows as { name: string; state: string; n: number }[])
          this.set({ queue: name, state }, n);
      } catch {
        // The other metrics are worth more than an answer of 500; the state of the database has its own.
        this.reset();
      }
    },
  });
  return register;
}

const STATES = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'] as const;
